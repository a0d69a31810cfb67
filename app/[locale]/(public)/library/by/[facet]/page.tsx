import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BrowseList } from "@/components/library/browse-list";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { valuesOf, yearsOf } from "@/lib/library/browsing/queries";
import { browseFacets, isBrowseFacet } from "@/lib/library/browsing/rules";

type Props = { params: Promise<{ locale: string; facet: string }> };

export const revalidate = 3600;
export const dynamicParams = false;
export const generateStaticParams = () => browseFacets.map((facet) => ({ facet }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { facet } = await params;
  const t = translator(await localeOf(params), "browsing");
  if (!isBrowseFacet(facet)) return {};
  return { title: `${t("title")} · ${t(`by.${facet}`)}`, description: t(`intros.${facet}`) };
}

export default async function BrowseFacetPage({ params }: Props) {
  const locale = await localeOf(params);
  const { facet } = await params;
  if (!isBrowseFacet(facet)) notFound();
  const [values, years] = facet === "year" ? [[], await yearsOf(visitor)] : [await valuesOf(visitor, facet), []];
  return <BrowseList locale={locale} facet={facet} values={values} years={years} />;
}
