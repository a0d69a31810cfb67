import { beforeAll, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { searchDocuments } from "../queries";
import { indexDocument } from "./indexing";
import { type FacetName, facetNames, hitsPerPage, readSearch } from "./schema";

type Record = { title: string; year: number; publisher?: string } & {
  [name in Exclude<FacetName, "publisher">]: string[];
};

// Every fourth is about a river, every third was published by the open organization, every fifth by the hidden one.
const records: Record[] = Array.from({ length: 60 }, (_, index) => ({
  title: `Document ${index} on ${index % 4 === 0 ? "rivers" : "bridges"}`,
  year: 2000 + (index % 20),
  region: index % 7 === 0 ? ["africa", "europe"] : [["africa", "americas", "europe"][index % 3] ?? ""],
  country: index % 9 === 0 ? ["KE", "UG"] : [],
  body: index % 8 === 0 ? ["Security Council"] : [],
  type: [index % 2 === 0 ? "report" : "letter"],
  topic: index % 5 === 0 ? ["prevention", "early-warning"] : ["prevention"],
  language: index % 6 === 0 ? ["en", "fr"] : ["en"],
  ...(index % 3 === 0 ? { publisher: "open" } : index % 5 === 0 ? { publisher: "hidden" } : {}),
}));

beforeAll(async () => {
  await resetDatabase();
  const open = await anOrganization({ slug: "open" });
  const hidden = await anOrganization({ slug: "hidden", listing: "MEMBERS" });
  for (const [index, record] of records.entries()) {
    const publisherId = { open: open.id, hidden: hidden.id, none: null }[record.publisher ?? "none"];
    const { id } = await db.document.create({
      data: {
        slug: `document-${index}`,
        status: "PUBLISHED",
        typeSlug: record.type[0] ?? "",
        date: new Date(Date.UTC(record.year, 0, 1)),
        publishedAt: new Date(),
        publisherId: publisherId ?? null,
        body: record.body[0] ?? null,
        countries: { create: record.country.map((countryCode) => ({ countryCode })) },
        texts: { create: { locale: "en", title: record.title, abstract: "An abstract." } },
        regions: { create: record.region.map((regionSlug) => ({ regionSlug })) },
        topics: { create: record.topic.map((topicSlug) => ({ topicSlug })) },
        editions: { create: record.language.map((language) => ({ language, link: "https://example.org/" })) },
      },
    });
    await indexDocument(db, id);
  }
});

const valuesOf = (record: Record, facet: FacetName): readonly string[] =>
  facet === "publisher" ? (record.publisher === "open" ? ["open"] : []) : record[facet];

type Chosen = { readonly [name in FacetName]?: readonly string[] };

function fits(record: Record, chosen: Chosen, except?: FacetName): boolean {
  return facetNames.every(
    (facet) =>
      facet === except || !chosen[facet] || valuesOf(record, facet).some((value) => chosen[facet]?.includes(value)),
  );
}

function countedByHand(found: readonly Record[], chosen: Chosen) {
  const facets = facetNames.map((facet) => {
    const counts = new Map<string, number>();
    for (const record of found.filter((one) => fits(one, chosen, facet)))
      for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [facet, Object.fromEntries(counts)];
  });
  return { total: found.filter((record) => fits(record, chosen)).length, facets: Object.fromEntries(facets) };
}

const choices: Chosen[] = [
  {},
  { region: ["africa"] },
  { region: ["africa", "americas"] },
  { region: ["europe"], type: ["report"] },
  { region: ["europe"], type: ["report"], language: ["fr"], topic: ["early-warning"] },
  { publisher: ["open"] },
  { publisher: ["open"], region: ["africa"] },
  { publisher: ["hidden"] },
  { publisher: ["hidden"], type: ["letter"] },
  { country: ["KE"], body: ["Security Council"] },
  { body: ["Security Council"], type: ["letter"] },
];

describe.each([
  { q: "", says: "Document" },
  { q: "rivers", says: "rivers" },
  { q: "document rivers", says: "rivers" },
  { q: "rivers OR bridges", says: "Document" },
  { q: '"on bridges"', says: "bridges" },
  { q: "document -rivers", says: "bridges" },
])("a search for $q", ({ q, says }) => {
  const found = records.filter(({ title }) => title.includes(says));

  it.each(choices)("counts what each further choice would leave beside %j", async (chosen) => {
    const { total, facets, hits } = await searchDocuments(
      visitor,
      readSearch({ q, ...(chosen as { [name: string]: string[] }) }),
      "en",
    );
    const counted = Object.fromEntries(
      facetNames.map((facet) => [facet, Object.fromEntries(facets[facet].map(({ value, count }) => [value, count]))]),
    );
    expect({ total, facets: counted }).toEqual(countedByHand(found, chosen));
    expect(hits).toHaveLength(Math.min(total, hitsPerPage));
  });
});

it("gives every document once over the pages of a search", async () => {
  const pages = await Promise.all(
    ["1", "2", "3", "4"].map((page) => searchDocuments(visitor, readSearch({ q: "document", page }), "en")),
  );
  const slugs = pages.flatMap(({ hits }) => hits.map(({ slug }) => slug));
  expect(new Set(slugs).size).toBe(60);
  expect(slugs).toHaveLength(60);
});
