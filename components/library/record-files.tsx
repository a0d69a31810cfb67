import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentsState } from "@/lib/library/moderation/queries";
import { listHref } from "@/lib/lists";
import { paths } from "@/lib/paths";

/** Ways in and out for many records at once: the files hold what the list shows, as far as it is published. */
export function RecordFiles({ locale, state }: { locale: Locale; state: DocumentsState }) {
  const t = translator(locale, "imports");
  const files = `${paths.admin.documents(locale)}/records`;
  return (
    <p className="mb-4 flex flex-wrap gap-x-5 gap-y-2">
      <a href={paths.admin.imports(locale)}>{t("link")}</a>
      <a href={listHref(`${files}/records.csv`, state, { page: 1 })}>{t("export-table")}</a>
      <a href={listHref(`${files}/records.zip`, state, { page: 1 })}>{t("export-archive")}</a>
    </p>
  );
}
