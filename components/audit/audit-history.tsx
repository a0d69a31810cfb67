import type { AuditRow } from "@/lib/audit/queries";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { AuditChangeView } from "./audit-change";

/** What happened to one thing, newest first. */
export function AuditHistory({ locale, rows }: { locale: Locale; rows: readonly AuditRow[] }) {
  const t = translator(locale, "users");
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="history" className="mt-12">
      <h2 id="history" className="mb-4">
        {t("admin.history")}
      </h2>
      <ol className="border-t border-rule">
        {rows.map((row) => (
          <li key={row.id} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[12rem_1fr]">
            <time dateTime={row.at.toISOString()} className="text-sm text-soft">
              {formatDateTime(row.at, locale)}
            </time>
            <div>
              <p>
                <code dir="ltr">{row.type}</code> <bdi className="text-soft">{row.actorName}</bdi>
              </p>
              <AuditChangeView locale={locale} change={row.change} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
