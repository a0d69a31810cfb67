import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { CopyButton } from "./copy-button";

type Props = {
  locale: Locale;
  citations: readonly { name: string; text: string }[];
  files: readonly { name: string; href: string; text: string }[];
};

/** How to cite a document, and its record for reference managers. */
export function Citations({ locale, citations, files }: Props) {
  const t = translator(locale, "library");
  const own = translator(locale, "reading");
  const cite = translator(locale, "usage");
  const words = { copy: own("copy.copy"), copied: own("copy.copied") };
  return (
    <details className="border-y border-rule py-3">
      <summary className="cursor-pointer font-semibold">{t("document.cite")}</summary>
      <dl className="mt-3 space-y-3">
        {citations.map(({ name, text }) => (
          <div key={name}>
            <dt className="flex gap-4 text-sm text-soft">
              {name}
              <CopyButton {...{ text, name, words }} />
            </dt>
            <dd className="font-serif break-words select-all" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 flex flex-wrap gap-4 text-sm">
        <span className="text-soft">{t("document.cite-files")}</span>
        {files.map(({ name, href }) => (
          <a key={name} href={href} download>
            {name}
          </a>
        ))}
      </p>
      {files.map(({ name, text }) => (
        <details key={name} className="mt-2 text-sm">
          <summary className="cursor-pointer text-soft">{cite("cite.as-text", { name })}</summary>
          <div className="mt-2">
            <CopyButton {...{ text, name, words }} />
            <pre dir="ltr" className="py-2 whitespace-pre-wrap break-words select-all">
              {text}
            </pre>
          </div>
        </details>
      ))}
    </details>
  );
}
