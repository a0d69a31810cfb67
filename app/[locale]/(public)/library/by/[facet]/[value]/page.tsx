import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { BrowseDocuments } from "@/components/library/browse-documents";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { browse, findValue } from "@/lib/library/browsing/queries";
import { isBrowseFacet, movedTo, vocabularyOf } from "@/lib/library/browsing/rules";
import { paths } from "@/lib/paths";
import { browseMetadata } from "../../metadata";

type Props = { params: Promise<{ locale: string; facet: string; value: string }> };

export const revalidate = 3600;

/** The vocabularies are drawn beforehand, every other value when it is first asked for. */
export function generateStaticParams({ params: { facet } }: { params: { facet: string } }) {
  return isBrowseFacet(facet) ? vocabularyOf(facet).map((value) => ({ value })) : [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { facet, value } = await params;
  return browseMetadata(await localeOf(params), facet, value, 1);
}

export default async function BrowseValuePage({ params }: Props) {
  const locale = await localeOf(params);
  const { facet, value } = await params;
  const found = isBrowseFacet(facet) ? await findValue(visitor, facet, value) : null;
  const moved = isBrowseFacet(facet) && movedTo(facet, value);
  // Only where a visitor finds something: who guesses a former name is not told the present one.
  if (found && moved) permanentRedirect(paths.browseValue(locale, facet, moved));
  const shown = found && (await browse(visitor, found.narrowed, 1, locale));
  if (!isBrowseFacet(facet) || !found || !shown) notFound();
  return <BrowseDocuments locale={locale} facet={facet} slug={value} found={found} page={1} shown={shown} />;
}
