import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { BrowseDocuments } from "@/components/library/browse-documents";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { browse, findValue } from "@/lib/library/browsing/queries";
import { isBrowseFacet, movedTo, pageNumber } from "@/lib/library/browsing/rules";
import { paths } from "@/lib/paths";
import { browseMetadata } from "../../../metadata";

type Props = { params: Promise<{ locale: string; facet: string; value: string; page: string }> };

export const revalidate = 3600;

/** There are too many to draw beforehand: each is drawn when it is first asked for, and kept. */
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { facet, value, page } = await params;
  return browseMetadata(await localeOf(params), facet, value, pageNumber(page) ?? 1);
}

export default async function BrowseFurtherPage({ params }: Props) {
  const locale = await localeOf(params);
  const { facet, value, page } = await params;
  const found = isBrowseFacet(facet) ? await findValue(visitor, facet, value) : null;
  if (!isBrowseFacet(facet) || !found) notFound();
  // Which page its documents stand on has changed with what it is.
  const moved = movedTo(facet, value);
  if (moved) permanentRedirect(paths.browseValue(locale, facet, moved));
  // The first page has one address.
  if (page === "1") permanentRedirect(paths.browseValue(locale, facet, value));
  const number = pageNumber(page);
  const shown = number && (await browse(visitor, found.narrowed, number, locale));
  if (!number || !shown) notFound();
  return <BrowseDocuments locale={locale} facet={facet} slug={value} found={found} page={number} shown={shown} />;
}
