import { Prisma } from "@/lib/db/generated/client";
import type { Asked } from "./asked";
import { ask, column, conditions, namedTo } from "./conditions";
import { type FacetName, facetNames } from "./schema";
import { valuesOfSets } from "./sets";

export type FacetValue = { readonly value: string; readonly label?: string; readonly count: number };

export type Counts = {
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
};

type Counted = { groups: string | null; named: { slug: string; name: string }[] | null };
/** Documents that have one combination of values in a facet. */
type Group = {
  readonly missed: number;
  readonly facet: FacetName;
  readonly set: string;
  readonly count: number;
};

/** How many documents a search finds, and how many each further choice would leave. */
export async function countFacets(asked: Asked): Promise<Counts> {
  const [row] = await ask<Counted>(asked, counted(asked));
  const groups = row?.groups?.split("\n").map(groupOf) ?? [];
  const values = await valuesOfSets(new Set(groups.map(({ set }) => set)));
  const names = new Map(row?.named?.map(({ slug, name }) => [slug, name]));
  return tally(groups, values, names);
}

const bit = (facet: FacetName) => 1 << facetNames.indexOf(facet);

// What each value would find if it were chosen: the other facets hold, its own does not. `missed` has a bit for each facet
// whose choices a document does not fit: none when it is found. Thousands of groups come as one text: reading them row by
// row, and opening them in the database, took as long as counting.
function counted(asked: Asked): Prisma.Sql {
  const { always, narrowed } = conditions(asked);
  const misses = narrowed.map(([facet, fit]) => Prisma.sql`CASE WHEN ${fit} THEN 0 ELSE ${bit(facet)}::int END`);
  const columns = facetNames.map(column);
  const sets = columns.map((name) => Prisma.sql`(missed, ${name})`);
  const kinds = columns.map((name, index) => Prisma.sql`WHEN grouping(${name}) THEN ${index}::int`);
  return Prisma.sql`
    WITH entry AS (SELECT ${Prisma.join(columns)}, ${Prisma.join([Prisma.sql`0`, ...misses], " + ")} AS missed
      FROM "SearchEntry" entry WHERE ${Prisma.join(always, " AND ")}),
    counted AS (
      SELECT missed, count(*) AS count, CASE 0 ${Prisma.join(kinds, " ")} END AS kind, coalesce(${Prisma.join(columns)}) AS set
      FROM entry GROUP BY GROUPING SETS (${Prisma.join(sets)}))
    SELECT string_agg(concat_ws(' ', missed, kind, count, set), E'\n') AS groups,
      (SELECT json_agg(json_build_object('slug', slug, 'name', name)) FROM ${namedTo(asked.audiences)}
        WHERE search_set(ARRAY[slug]) IN (SELECT set FROM counted WHERE kind = ${facetNames.indexOf("publisher")})) AS named
    FROM counted WHERE set IS NOT NULL`;
}

function groupOf(text: string): Group {
  const [missed, kind, count, set = ""] = text.split(" ");
  return { missed: Number(missed), facet: facetNames[Number(kind)] as FacetName, set, count: Number(count) };
}

function tally(
  groups: readonly Group[],
  values: ReadonlyMap<string, readonly string[]>,
  names: ReadonlyMap<string, string>,
): Counts {
  const found = new Map(facetNames.map((name) => [name, new Map<string, number>()]));
  let total = 0;
  for (const { missed, facet, set, count } of groups) {
    // A document has one type: what is found of each type is all that is found.
    if (missed === 0 && facet === "type") total += count;
    if (missed !== 0 && missed !== bit(facet)) continue;
    const counts = found.get(facet);
    for (const value of values.get(set) ?? []) counts?.set(value, (counts.get(value) ?? 0) + count);
  }
  // An organization is counted only where it may be named.
  const described = (facet: FacetName) =>
    [...(found.get(facet) ?? [])].flatMap(([value, count]): FacetValue[] => {
      if (facet !== "publisher") return [{ value, count }];
      const label = names.get(value);
      return label === undefined ? [] : [{ value, label, count }];
    });
  const largestFirst = (a: FacetValue, b: FacetValue) => b.count - a.count || a.value.localeCompare(b.value);
  const facets = facetNames.map((facet) => [facet, described(facet).sort(largestFirst)]);
  return { total, facets: Object.fromEntries(facets) };
}

/** What a search for nothing but words every text has comes to. */
export const nothingFound: Counts = tally([], new Map(), new Map());
