import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { readListState } from "@/lib/lists";
import { anAdmin } from "@/lib/membership/testing/people";
import { aRecord } from "../records/testing/records";
import { countGaps, listGaps } from "./queries";
import { gapsShape } from "./schema";

beforeEach(resetDatabase);

const state = (parameters = {}) => readListState(gapsShape, parameters);

it("lists what is published and lacks a language, under a type and a region, and counts by language", async () => {
  const admin = await anAdmin();
  const translated = await aRecord({ slug: "translated" });
  await aRecord({ slug: "english", typeSlug: "toolkit" });
  await aRecord({ slug: "withdrawn", status: "WITHDRAWN" });
  await db.edition.create({ data: { documentId: translated, language: "ar", link: "https://example.org/ar" } });
  await db.documentText.create({ data: { documentId: translated, locale: "fr", title: "Les ponts" } });
  const slugs = async (parameters = {}) => {
    const { rows, total } = await listGaps(admin, state(parameters), "en");
    expect(total).toBe(rows.length);
    return rows.map(({ slug }) => slug).sort();
  };
  expect(await slugs()).toEqual(["english"]);
  expect(await slugs({ language: "en" })).toEqual([]);
  expect(await slugs({ language: "ru" })).toEqual(["english", "translated"]);
  expect(await slugs({ language: "fr", what: "text" })).toEqual(["english"]);
  expect(await slugs({ language: "ru", type: "report" })).toEqual(["translated"]);
  expect(await slugs({ language: "ru", region: "europe" })).toEqual([]);
  expect(await slugs({ language: "'; DROP", what: "x", type: "x" })).toEqual(["english"]);
  expect([...(await countGaps(admin, state()))]).toEqual([
    ["en", 0],
    ["fr", 2],
    ["es", 2],
    ["ar", 1],
    ["ru", 2],
    ["zh", 2],
  ]);
});
