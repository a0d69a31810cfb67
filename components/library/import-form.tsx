import { Button } from "@/components/ui/button";
import { formatBytes } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { importLimits } from "@/lib/library/imports/rules";
import { withQuery } from "@/lib/paths";

/** A plain multipart form for a table and the archive of its files. */
export function ImportForm({ locale }: { locale: Locale }) {
  const t = translator(locale, "imports");
  const { rows, files, archive } = importLimits;
  return (
    <form
      method="post"
      action={withQuery("/uploads/imports", { locale })}
      encType="multipart/form-data"
      className="space-y-5"
    >
      <p>{t("intro")}</p>
      <label className="block">
        <span className="mb-1.5 block font-semibold">{t("table")}</span>
        <input type="file" name="table" accept=".csv,.tsv,.txt,text/csv" required className="max-w-full" />
      </label>
      <label className="block">
        <span className="mb-1.5 block font-semibold">
          {t("archive")} <span className="font-normal text-soft">({translator(locale, "common")("optional")})</span>
        </span>
        <input type="file" name="archive" accept=".zip,application/zip" className="max-w-full" />
      </label>
      <p className="text-sm text-soft">{t("limits", { rows, files, size: formatBytes(archive, locale) })}</p>
      <Button>{t("check")}</Button>
    </form>
  );
}
