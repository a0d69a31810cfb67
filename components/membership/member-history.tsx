import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { MemberEvent } from "@/lib/membership/standing/queries";

/** What happened to a member, newest first, from the audit log. */
export function MemberHistory({ locale, events }: { locale: Locale; events: readonly MemberEvent[] }) {
  const t = translator(locale, "membership");
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-3 text-[1.3125rem]">
        {t("admin.history")}
      </h2>
      {events.length === 0 && <p className="text-soft">{t("admin.no-history")}</p>}
      <ol className="border-t border-rule text-[0.9375rem]">
        {events.map(({ id, at, type, actorName, change }) => (
          <li key={String(id)} className="border-b border-rule py-2.5">
            <p>
              <code dir="ltr">{type}</code>
            </p>
            <p className="text-sm text-soft">
              {formatDateTime(at, locale)} · <bdi>{actorName ?? t("admin.system")}</bdi>
            </p>
            <p className="text-sm text-soft" dir="ltr">
              {Object.keys(change ?? {}).join(", ")}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
