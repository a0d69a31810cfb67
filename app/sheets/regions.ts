import { visitor } from "@/lib/auth/viewer";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type BrowseValue, browse } from "@/lib/library/browsing/queries";
import { bodiesOf, countByRegion, timelineOf } from "@/lib/library/browsing/regions";
import { keyTexts } from "@/lib/library/queries";
import { membersOfRegion } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";
import type { Block, Sheet } from "@/lib/pdf/sheet";
import { isRegion, regionSlugs } from "@/lib/regions/rules";
import { address, documentItems, heading, paragraph, sheet } from "./library";

export async function regionsSheet(locale: Locale): Promise<Sheet> {
  const t = translator(locale, "library");
  const regions = translator(locale, "regions");
  const counts = await countByRegion(visitor);
  const blocks = regionSlugs.flatMap((slug) => [
    heading(regions(`names.${slug}`)),
    paragraph(regions(`about.${slug}`)),
    paragraph(t("regions.documents", { count: counts.get(slug) ?? 0 })),
  ]);
  return sheet(locale, { title: t("regions.title"), path: paths.regions(locale), blocks });
}

export async function regionSheet(locale: Locale, slug: string): Promise<Sheet | null> {
  if (!isRegion(slug)) return null;
  const t = translator(locale, "library");
  const regions = translator(locale, "regions");
  const browsing = translator(locale, "browsing");
  const [norms, bodies, timeline, shown, members] = await Promise.all([
    keyTexts(visitor, slug, locale),
    bodiesOf(visitor, slug),
    timelineOf(visitor, slug, locale),
    browse(visitor, { region: [slug] }, 1, locale),
    membersOfRegion(visitor, slug),
  ]);
  const section = (title: string, blocks: readonly Block[]) => (blocks.length > 0 ? [heading(title), ...blocks] : []);
  const names = members.map(({ name, slug }) => ({
    runs: [{ text: name }],
    link: { label: address(paths.organization(locale, slug)), href: paths.organization(locale, slug) },
  }));
  return sheet(locale, {
    title: regions(`names.${slug}`),
    path: paths.region(locale, slug),
    byline: browsing("documents", { count: shown?.total ?? 0 }),
    blocks: [
      paragraph(regions(`about.${slug}`)),
      ...section(t("regions.norms"), documentItems(locale, norms)),
      ...section(browsing("region.bodies"), bodyTable(locale, bodies)),
      ...section(browsing("region.timeline"), documentItems(locale, timeline)),
      ...section(t("regions.newest-documents"), documentItems(locale, shown?.documents ?? [])),
      ...section(t("regions.members"), names.length > 0 ? [{ kind: "list", ordered: false, items: names }] : []),
    ],
  });
}

function bodyTable(locale: Locale, bodies: readonly BrowseValue[]): Block[] {
  if (bodies.length === 0) return [];
  const headers = [translator(locale, "browsing")("facets.body"), translator(locale, "library")("documents")];
  const rows = bodies.map(({ label = "", count }) => [label, formatNumber(count, locale)]);
  return [{ kind: "table", headers, rows }];
}
