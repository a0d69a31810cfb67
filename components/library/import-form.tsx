import { formatBytes } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { importLimits } from "@/lib/library/imports/rules";
import type { Unfinished } from "@/lib/library/uploads/rules";
import { withQuery } from "@/lib/paths";
import { FileUpload } from "./file-upload";

/** The form for a table and the archive of its files. */
export function ImportForm({ locale, unfinished }: { locale: Locale; unfinished: readonly Unfinished[] }) {
  const t = translator(locale, "imports");
  const { rows, files, archive } = importLimits;
  const optional = (
    <>
      {t("archive")} <span className="font-normal text-soft">({translator(locale, "common")("optional")})</span>
    </>
  );
  return (
    <div className="space-y-5">
      <p>{t("intro")}</p>
      <FileUpload
        locale={locale}
        action={withQuery("/uploads/imports", { locale })}
        files={[
          { name: "table", kind: "IMPORT_TABLE", label: t("table"), accept: ".csv,.tsv,.txt,text/csv", required: true },
          { name: "archive", kind: "IMPORT_ARCHIVE", label: optional, accept: ".zip,application/zip", required: false },
        ]}
        unfinished={unfinished}
        send={t("check")}
      />
      <p className="text-sm text-soft">{t("limits", { rows, files, size: formatBytes(archive, locale) })}</p>
    </div>
  );
}
