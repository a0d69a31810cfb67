import type pg from "pg";
import { type FacetName, facetNames, type SearchState } from "@/lib/library/search/schema";

// Written from what a visitor is promised, not from how search does it: one condition and one count for each facet.

const members = `SELECT "organizationId" FROM "Organization" JOIN "Membership" ON "organizationId" = id WHERE listing = 'PUBLIC' AND status = 'ACTIVE'`;

const partsOf: Record<FacetName, string> = {
  region: `SELECT "documentId" AS id, "regionSlug" AS value FROM "DocumentRegion"`,
  country: `SELECT "documentId" AS id, "countryCode"::text AS value FROM "DocumentCountry"`,
  body: `SELECT id, body AS value FROM "Document" WHERE body IS NOT NULL`,
  type: `SELECT id, "typeSlug" AS value FROM "Document"`,
  topic: `SELECT "documentId" AS id, "topicSlug" AS value FROM "DocumentTopic"`,
  language: `SELECT "documentId" AS id, language AS value FROM "Edition"`,
  publisher: `SELECT document.id, publisher.slug AS value FROM "Document" document JOIN "Organization" publisher ON publisher.id = "publisherId"
    WHERE publisher.id IN (${members})`,
};

/** The documents a visitor finds, and of those that all other facets leave, how many have each value. */
export async function slowCounts(
  owner: pg.Client,
  state: SearchState,
  query: string | null,
): Promise<Map<string, number>> {
  const values: unknown[] = [];
  const given = (value: unknown) => `$${values.push(value)}`;
  const always = [`status = 'PUBLISHED'`, `audience = 'PUBLIC'`];
  if (query !== null) always.push(`id IN (SELECT id FROM bench_whole WHERE words @@ ${given(query)}::tsquery)`);
  if (state.from !== null) always.push(`extract(year FROM date) >= ${given(state.from)}`);
  if (state.to !== null) always.push(`extract(year FROM date) <= ${given(state.to)}`);
  const chosen = Object.fromEntries(
    facetNames
      .filter((name) => state[name].length > 0)
      .map((name) => [name, `id IN (SELECT id FROM (${partsOf[name]}) part WHERE value = ANY(${given(state[name])}))`]),
  );
  const but = (name?: FacetName) =>
    ["TRUE", ...facetNames.flatMap((one) => (one !== name && chosen[one] ? [chosen[one]] : []))].join(" AND ");
  const { rows } = await owner.query<{ key: string; count: number }>(
    `WITH found AS MATERIALIZED (SELECT id FROM "Document" WHERE ${always.join(" AND ")})
     SELECT 'total' AS key, count(*)::int AS count FROM found WHERE ${but()}
     ${facetNames
       .map(
         (name) => `UNION ALL SELECT '${name} ' || value, count(DISTINCT id)::int FROM (${partsOf[name]}) part
           WHERE id IN (SELECT id FROM found WHERE ${but(name)}) GROUP BY value`,
       )
       .join("\n")}`,
    values,
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}
