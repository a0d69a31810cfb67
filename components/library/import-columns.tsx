import { Facts } from "@/components/ui/facts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { authorityCodes, type ImportColumn, importColumns, referenceCodes } from "@/lib/library/imports/rules";
import { termsOf } from "@/lib/library/terms/vocabulary";
import { regionSlugs } from "@/lib/regions/rules";

const values = (): Partial<Record<ImportColumn, readonly string[]>> => ({
  type: termsOf("type"),
  authority: Object.keys(authorityCodes),
  reference: Object.keys(referenceCodes),
  regions: regionSlugs,
  topics: termsOf("topic"),
});

// Two columns have names that mean something else in a page.
const words = { title: "heading", link: "address" } as const;

/** What each column of the table holds. */
export function ImportColumns({ locale }: { locale: Locale }) {
  const t = translator(locale, "imports");
  const known = values();
  return (
    <section aria-labelledby="columns">
      <h2 id="columns" className="mb-3 text-[1.375rem]">
        {t("columns.title")}
      </h2>
      <p className="mb-4">{t("columns.intro")}</p>
      <Facts
        items={importColumns.map((column) => ({
          label: column,
          value: t(`columns.${column === "title" || column === "link" ? words[column] : column}`, {
            values: known[column]?.join(", ") ?? "",
          } as never),
        }))}
      />
    </section>
  );
}
