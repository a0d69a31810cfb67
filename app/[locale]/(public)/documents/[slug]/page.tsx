import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Citations } from "@/components/library/citations";
import { DocumentList } from "@/components/library/document-list";
import { DocumentView } from "@/components/library/document-view";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { structuredData } from "@/lib/library/catalogue/structured-data";
import { citationFiles, citationsOf } from "@/lib/library/citations/citations";
import { documentSlugs, findDocument, relatedDocuments } from "@/lib/library/queries";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;

export async function generateStaticParams() {
  const documents = await documentSlugs(visitor);
  return documents.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const document = await findDocument(visitor, (await params).slug, locale);
  return document ? { title: document.title, description: document.abstract.slice(0, 200) } : {};
}

export default async function DocumentPage({ params }: Props) {
  const locale = await localeOf(params);
  const document = await findDocument(visitor, (await params).slug, locale);
  if (!document) notFound();
  const related = await relatedDocuments(visitor, document, locale);
  const t = translator(locale, "library");
  return (
    <div className="wrap space-y-10 py-8 md:py-12">
      <DocumentView locale={locale} document={document} />
      <div className="md:ms-[17.5rem]">
        <Citations locale={locale} citations={citationsOf(document, locale)} files={citationFiles(document, locale)} />
        {related.length > 0 && (
          <section aria-labelledby="related" className="mt-10">
            <h2 id="related" className="border-b border-rule pb-3 text-[1.375rem]">
              {t("document.related")}
            </h2>
            <DocumentList locale={locale} documents={related} />
          </section>
        )}
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a data block of our own making, in which no "<" is left. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData(document, locale) }} />
    </div>
  );
}
