import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { Citations } from "@/components/library/citations";
import { DocumentView } from "@/components/library/document-view";
import { FurtherDocuments } from "@/components/library/further-documents";
import { Signposts } from "@/components/library/signposts";
import { UsageTold } from "@/components/library/usage-told";
import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { moreFrom } from "@/lib/library/browsing/more";
import { headTags, signposts } from "@/lib/library/catalogue/signposts";
import { structuredData } from "@/lib/library/catalogue/structured-data";
import { citationFiles, citationsOf } from "@/lib/library/citations/citations";
import { documentSlugs, findDocument, relatedDocuments } from "@/lib/library/queries";
import { presentSlug, recordOf } from "@/lib/library/records/queries";
import { usageOf } from "@/lib/library/usage/queries";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;

export async function generateStaticParams() {
  const documents = await documentSlugs(visitor);
  return documents.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const document = await findDocument(visitor, (await params).slug, locale);
  if (!document) return {};
  const { title, abstract } = document;
  return { title, description: abstract.slice(0, 200), other: headTags(document, locale) };
}

export default async function DocumentPage({ params }: Props) {
  const locale = await localeOf(params);
  const document = await findDocument(visitor, (await params).slug, locale);
  if (!document) return elsewhere((await params).slug, locale);
  const [more, related, record, usage] = await Promise.all([
    moreFrom(visitor, document, locale),
    relatedDocuments(visitor, document, locale, 8),
    recordOf(visitor, document.id, locale),
    usageOf(visitor, document),
  ]);
  const address = new URL(paths.document(locale, document.slug), env.PORTAL_URL).href;
  const data = structuredData(document, record, locale);
  return (
    <div className="wrap space-y-10 py-8 md:py-12">
      <Signposts links={signposts(document, locale)} linkset={paths.linkset(locale, document.slug)} />
      <DocumentView locale={locale} document={document} record={record} address={address} />
      <div className="md:ms-[17.5rem]">
        <Citations locale={locale} citations={citationsOf(document, locale)} files={citationFiles(document, locale)} />
        {usage && <UsageTold locale={locale} usage={usage} />}
        <FurtherDocuments {...{ locale, more, related }} />
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a data block of our own making, in which no "<" is left. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
    </div>
  );
}

// An address that was given out leads to its document for good.
async function elsewhere(former: string, locale: Locale): Promise<never> {
  const slug = await presentSlug(visitor, former);
  if (slug) permanentRedirect(paths.document(locale, slug));
  notFound();
}
