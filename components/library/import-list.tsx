import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ImportRow } from "@/lib/library/imports/queries";
import { paths } from "@/lib/paths";

/** The latest imports and how each stands. */
export function ImportList({ locale, imports }: { locale: Locale; imports: readonly ImportRow[] }) {
  const t = translator(locale, "imports");
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className="mb-3 text-[1.375rem]">
        {t("recent")}
      </h2>
      {imports.length === 0 && <p className="text-soft">{t("none")}</p>}
      <ul>
        {imports.map(({ id, tableName, state, records, startedBy, createdAt }) => (
          <li key={id} className="border-t border-rule py-3">
            <a href={paths.admin.import(locale, id)} className="break-words">
              <bdi>{tableName}</bdi>
            </a>{" "}
            <span className="text-soft">
              {t(`states.${state}`)} · {t("records", { count: records })} ·{" "}
              {t("by", { name: startedBy.name, date: formatDate(createdAt, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
