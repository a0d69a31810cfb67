import type pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownerUrl, resetDatabase } from "@/lib/db/testing/database";
import { randomCounts } from "./counts";
import { type Pool, poolOf } from "./draw";
import { connected, fillLibrary } from "./fill";
import { judgedQueries } from "./ranking";
import { languages } from "./scripts";
import { makeWhole } from "./whole";

const documents = 200;
let owner: pg.Client;
const pools: Pool[] = [];

beforeAll(async () => {
  await resetDatabase();
  await fillLibrary(ownerUrl(), documents);
  await makeWhole(ownerUrl());
  owner = await connected(ownerUrl());
  for (const language of languages) pools.push(await poolOf(owner, language, documents));
}, 120_000);

afterAll(() => owner.end());

it("a filled library breaks no rule that filling did not wait for", async () => {
  const { rows } = await owner.query(
    `SELECT conrelid::regclass::text AS table, a.attname AS column, confrelid::regclass::text AS other, f.attname AS key
     FROM pg_constraint JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[1]
     JOIN pg_attribute f ON f.attrelid = confrelid AND f.attnum = confkey[1]
     WHERE contype = 'f' AND conrelid::regclass::text ~ 'Document|Edition|Organization|Membership'`,
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { table, column, other, key } of rows) {
    const lost = await owner.query(
      `SELECT 1 FROM ${table} WHERE "${column}" IS NOT NULL AND "${column}" NOT IN (SELECT "${key}" FROM ${other})`,
    );
    expect(lost.rowCount, `${table}.${column}`).toBe(0);
  }
});

it("harvesters are told what the triggers would have told them", async () => {
  const told = `SELECT id, sets, deleted FROM "HarvestRecord" ORDER BY id`;
  const { rows: filled } = await owner.query(told);
  await owner.query(`UPDATE "Document" SET vote = '1–0–0'`);
  expect((await owner.query(told)).rows).toEqual(filled);
  expect(filled.some(({ deleted }) => deleted)).toBe(true);
});

it("the counts of a search are those of the slow query, and one that is wrong is found out", async () => {
  expect(await randomCounts(owner, pools, 24)).toMatchObject({ reached: true });
  await owner.query(
    `UPDATE "SearchEntry" SET region = search_set('{}') WHERE "documentId" < '80000000-0000-0000-0000-000000000000'`,
  );
  expect(await randomCounts(owner, pools, 24)).toMatchObject({ reached: false });
}, 60_000);

it("the first ten results of rare words are those of the full ranking, and an empty index has none of them", async () => {
  const [, rare] = await judgedQueries(owner, pools, 18);
  expect(rare).toMatchObject({ reached: true });
  await owner.query(`DELETE FROM "SearchEntry"`);
  const [, none] = await judgedQueries(owner, pools, 18);
  expect(none).toMatchObject({ reached: false });
}, 60_000);
