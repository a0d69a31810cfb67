import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { countryCodes, m49, regionSlugs, regionsOf } from "@/lib/regions/rules";
import { documentTypes, topics } from "./vocabulary";

const byPosition = { orderBy: { position: "asc" }, select: { slug: true } } as const;
const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);

// A slug added to a list needs a migration that adds its row.
it("keeps the same vocabularies in the database as in the code", async () => {
  expect(slugs(await db.region.findMany(byPosition))).toEqual([...regionSlugs]);
  expect(slugs(await db.documentType.findMany(byPosition))).toEqual([...documentTypes]);
  expect(slugs(await db.topic.findMany(byPosition))).toEqual([...topics]);

  const countries = await db.country.findMany({ include: { regions: true }, orderBy: { code: "asc" } });
  expect(countries.map(({ code, m49, regions }) => [code, m49, regions.map((one) => one.regionSlug).sort()])).toEqual(
    [...countryCodes].sort().map((code) => [code, m49(code), [...regionsOf(code)].sort()]),
  );
});
