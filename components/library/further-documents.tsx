import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { MoreFrom } from "@/lib/library/browsing/more";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { DocumentList } from "./document-list";

type Props = { locale: Locale; more: MoreFrom | null; related: readonly DocumentCard[] };

/** Where to read on: more from who issued a document, and others on its topics. What is in the first is not told twice. */
export function FurtherDocuments({ locale, more, related }: Props) {
  const told = new Set(more?.documents.map(({ id }) => id));
  const others = related.filter(({ id }) => !told.has(id)).slice(0, 4);
  const t = translator(locale, "browsing");
  return (
    <>
      {more && (
        <section aria-labelledby="more" className="mt-10">
          <h2 id="more" className="border-b border-rule pb-3 text-[1.375rem]">
            {t("more.from", { name: more.name })}
          </h2>
          <DocumentList locale={locale} documents={more.documents} />
          <p className="mt-4">
            <a href={more.href}>{t("more.all", { name: more.name })}</a>
          </p>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="related" className="mt-10">
          <h2 id="related" className="border-b border-rule pb-3 text-[1.375rem]">
            {translator(locale, "library")("document.related")}
          </h2>
          <DocumentList locale={locale} documents={others} />
        </section>
      )}
    </>
  );
}
