import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { formatBytes } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import type { ErrorCode } from "@/lib/i18n/messages/en/errors";
import { translator } from "@/lib/i18n/translator";
import type { Publication } from "@/lib/library/publications/queries";
import { isUndetermined, publicationLanguages } from "@/lib/library/publications/rules";
import type { Unfinished } from "@/lib/library/uploads/rules";
import { paths, withQuery } from "@/lib/paths";
import { FileUpload, pdfInput } from "./file-upload";

type Props = {
  locale: Locale;
  publication: Publication;
  largest: number;
  unfinished: readonly Unfinished[];
  removeFile: FormAction;
};

/** The files of a publication with what became of each, and the form that adds one. */
export function PublicationFiles({ locale, publication, largest, unfinished, removeFile }: Props) {
  const t = translator(locale, "library");
  const { id, editions } = publication;
  return (
    <section aria-labelledby="files" className="space-y-4">
      <h2 id="files" className="text-[1.375rem]">
        {t("publications.files")}
      </h2>
      <p className="text-soft">{t("publications.files-intro", { size: formatBytes(largest, locale) })}</p>
      {editions.length === 0 && <p>{t("publications.no-files")}</p>}
      <ul>
        {editions.map((edition) => (
          <li
            key={edition.id}
            className="flex flex-wrap items-baseline justify-between gap-3 border-t border-rule py-3"
          >
            <FileState locale={locale} edition={edition} />
            <Form action={removeFile} locale={locale} className="contents">
              <input type="hidden" name="documentId" value={id} />
              <input type="hidden" name="editionId" value={edition.id} />
              <Submit tone="quiet" className="px-3 py-1.5">
                {translator(locale, "common")("remove")}
                <span className="sr-only">: {edition.file?.name}</span>
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      <div className="border-t border-rule pt-4">
        <FileUpload
          locale={locale}
          action={withQuery(`/uploads/publications/${id}`, { locale })}
          target={id}
          files={[pdfInput("PUBLICATION", t("publications.file"))]}
          unfinished={unfinished}
          send={t("publications.upload")}
          tone="quiet"
        >
          <FileLanguage locale={locale} />
        </FileUpload>
      </div>
    </section>
  );
}

function FileLanguage({ locale }: { locale: Locale }) {
  const t = translator(locale, "library");
  return (
    <label>
      <span className="mb-1.5 block font-semibold">{t("publications.file-language")}</span>
      <select name="language" className="rounded-[3px] border border-edge bg-sheet px-3 py-2">
        <option value="">{t("publications.language-from-file")}</option>
        {publicationLanguages.map((value) => (
          <option key={value} value={value}>
            {ownName(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileState({ locale, edition }: { locale: Locale; edition: Publication["editions"][number] }) {
  const t = translator(locale, "library");
  const { file, language, state, failure, pages } = edition;
  const name = isUndetermined(language) ? "…" : ownName(language);
  return (
    <div className="min-w-0">
      <span lang={language}>{name}</span>
      {" · "}
      {file && (
        <a href={paths.file(file.id, file.name)}>
          <bdi>{file.name}</bdi>
        </a>
      )}
      {state === "READY" && pages !== null && (
        <span className="text-soft"> · {t("document.pages", { count: pages })}</span>
      )}
      {edition.suggestion?.symbol && (
        <p className="text-sm text-soft">
          <bdi>{edition.suggestion.symbol}</bdi>:{" "}
          {translator(locale, "imports")(`origins.${edition.suggestion.origins?.symbol ?? "text"}`)}
        </p>
      )}
      {state === "PENDING" && (
        <p role="status" className="text-soft">
          {t("publications.pending")}
        </p>
      )}
      {state === "FAILED" && (
        <p className="text-alert">{translator(locale, "errors")(failure as ErrorCode as "not-found")}</p>
      )}
    </div>
  );
}
