import { visitor } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locales";
import { pageNumber } from "@/lib/library/browsing/rules";
import type { SearchParams } from "@/lib/lists";
import type { Sheet } from "@/lib/pdf/sheet";
import { accountabilitySheet } from "./accountability";
import { appealSheet, appealsSheet, homeSheet } from "./appeals";
import { browseFacetSheet, browseSheet, browseValueSheet } from "./browsing";
import { developersSheet } from "./developers";
import { documentSheet } from "./document";
import { joinSheet } from "./join";
import { librarySheet, searchSheet } from "./library";
import { membersOfRegionSheet, membersOfSectorSheet, membersSheet, organizationSheet } from "./members";
import { privacySheet } from "./privacy";
import { regionSheet, regionsSheet } from "./regions";
import { supportersSheet } from "./supporters";

type Build = (locale: Locale, parameters: readonly string[], search: SearchParams) => Promise<Sheet | null>;

// One line a public page: what of it goes on paper. The architecture test sees to it that none is missing.
const sheets: readonly (readonly [string, Build])[] = [
  ["", (locale) => homeSheet(visitor, locale)],
  ["appeals", (locale) => appealsSheet(visitor, locale)],
  ["appeals/[slug]", (locale, [slug = ""]) => appealSheet(visitor, slug, locale)],
  ["developers", (locale) => developersSheet(locale)],
  ["documents/[slug]", (locale, [slug = ""]) => documentSheet(locale, slug)],
  ["join", async (locale) => joinSheet(locale)],
  ["library", (locale) => librarySheet(locale)],
  ["library/by", async (locale) => browseSheet(locale)],
  ["library/by/[facet]", (locale, [facet = ""]) => browseFacetSheet(locale, facet)],
  ["library/by/[facet]/[value]", (locale, [facet = "", value = ""]) => browseValueSheet(locale, facet, value, 1)],
  [
    "library/by/[facet]/[value]/[page]",
    (locale, [facet = "", value = "", page = ""]) => browseValueSheet(locale, facet, value, pageNumber(page)),
  ],
  ["library/search", (locale, _parameters, search) => searchSheet(locale, search)],
  ["members", (locale) => membersSheet(locale)],
  ["members/[slug]", (locale, [slug = ""]) => organizationSheet(locale, slug)],
  ["members/regions/[region]", (locale, [region = ""]) => membersOfRegionSheet(locale, region)],
  ["members/sectors/[sector]", (locale, [sector = ""]) => membersOfSectorSheet(locale, sector)],
  ["regions", (locale) => regionsSheet(locale)],
  ["regions/[slug]", (locale, [slug = ""]) => regionSheet(locale, slug)],
  ["accountability", (locale) => accountabilitySheet(locale)],
  ["supporters", (locale) => supportersSheet(locale)],
  ["privacy", async (locale) => privacySheet(locale)],
];

export const sheetRoutes = sheets.map(([pattern]) => pattern);

/** What a public page says, for its PDF, its print sheet and its mail; null where there is no such page. */
export async function sheetOf(
  locale: Locale,
  path: readonly string[],
  search: SearchParams = {},
): Promise<Sheet | null> {
  for (const [pattern, build] of sheets) {
    const parameters = match(pattern, path);
    if (parameters) return build(locale, parameters, search);
  }
  return null;
}

function match(pattern: string, path: readonly string[]): string[] | null {
  const parts = pattern === "" ? [] : pattern.split("/");
  if (parts.length !== path.length) return null;
  const parameters: string[] = [];
  for (const [index, part] of parts.entries()) {
    const given = path[index] ?? "";
    if (part.startsWith("[")) parameters.push(given);
    else if (part !== given) return null;
  }
  return parameters;
}
