import { Empty } from "@/components/ui/empty";
import type { AuditRow } from "@/lib/audit/queries";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = {
  locale: Locale;
  waiting: {
    readonly applications: number;
    readonly documents: number;
    readonly drifts: number;
    readonly parkedJobs: number;
  };
  latest: readonly AuditRow[];
};

/** What waits for the secretariat, and what happened last. */
export function Overview({ locale, waiting, latest }: Props) {
  const t = translator(locale, "admin");
  const todo = [
    {
      count: waiting.applications,
      label: t("overview.applications", { count: waiting.applications }),
      href: paths.admin.applications(locale),
    },
    {
      count: waiting.documents,
      label: t("overview.documents", { count: waiting.documents }),
      href: paths.admin.documents(locale),
    },
    {
      count: waiting.drifts,
      label: t("overview.drifts", { count: waiting.drifts }),
      href: paths.admin.reconciliation(locale),
    },
    {
      count: waiting.parkedJobs,
      label: t("overview.parked", { count: waiting.parkedJobs }),
      href: paths.admin.settings(locale),
    },
  ].filter(({ count }) => count > 0);
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
      <section>
        {todo.length === 0 ? (
          <Empty>{t("overview.nothing")}</Empty>
        ) : (
          <ul className="border-t border-rule">
            {todo.map(({ label, href }) => (
              <li key={href} className="border-b border-rule">
                <a href={href} className="block py-4 font-serif text-xl text-ink no-underline hover:underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest" className="mb-4 text-[1.3125rem]">
          <a href={paths.admin.audit(locale)} className="text-ink">
            {t("overview.latest")}
          </a>
        </h2>
        <ul className="border-t border-rule text-sm">
          {latest.map(({ id, at, type, actorName, subjectName, subjectType }) => (
            <li key={id} className="border-b border-rule py-2">
              <span className="block text-soft">
                {formatDateTime(at, locale)} · <bdi>{actorName}</bdi>
              </span>
              <code dir="ltr">{type}</code> <bdi>{subjectName ?? subjectType}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
