import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrationNames, migrationsFolder } from "@/lib/db/migrations-folder";
import { ownerUrl } from "@/lib/db/testing/database";
import { onDatabase } from "@/lib/db/url";

// A portal that issued receipts before each kind had a series of its own, and is then brought up to date.

const server = new pg.Client({ connectionString: ownerUrl() });
const old = new pg.Client({ connectionString: onDatabase(ownerUrl(), "one_series") });

const migrate = async (wanted: (name: string) => boolean) => {
  for (const name of migrationNames().filter(wanted))
    await old.query(readFileSync(join(migrationsFolder, name, "migration.sql"), "utf8"));
};

beforeAll(async () => {
  await server.connect();
  await server.query("CREATE DATABASE one_series");
  await old.connect();
});
afterAll(async () => {
  await old.end();
  await server.query("DROP DATABASE one_series WITH (FORCE)");
  await server.end();
});

it("keeps the number and the content of what was issued, and counts on from there", async () => {
  await migrate((name) => name < "0020");
  const insert = async (table: string, row: object) => {
    const names = Object.keys(row).map((name) => `"${name}"`);
    const values = Object.values(row).map((_, index) => `$${index + 1}`);
    const sql = `INSERT INTO "${table}" (${names}) VALUES (${values}) RETURNING id`;
    return (await old.query(sql, Object.values(row))).rows[0].id as string;
  };
  const given = { amount: 5_000, currency: "USD", name: "Amina", email: "amina@example.org" };
  const appealId = await insert("Appeal", { slug: "a", status: "OPEN", date: "2013-12-09", goal: 1, currency: "USD" });
  const donorId = await insert("Donor", { email: given.email, name: given.name });
  for (const [index, kind] of ["PLAIN", "US_TAX", "PLAIN"].entries()) {
    const key = `D-${index}`;
    const order = { ...given, interval: "ONCE", appealId, donorId, reference: key, idempotencyKey: key };
    const donationId = await insert("Donation", order);
    const content = { number: `2013-00000${index + 1}` };
    await insert("Receipt", { series: 2013, number: index + 1, donationId, kind, locale: "en", content });
  }
  await old.query(`INSERT INTO "ReceiptSeries" (year, next) VALUES (2013, 4)`);
  await insert("Pledge", { ...given, method: "CHEQUE", appealId, reference: "P-1", idempotencyKey: "p" });
  const issued = () => old.query(`SELECT series, number, kind, content, "donationId" FROM "Receipt" ORDER BY number`);
  const before = (await issued()).rows;

  await migrate((name) => name >= "0020" && name < "0022");
  expect((await issued()).rows).toEqual(before);
  const numbered = await old.query(`SELECT DISTINCT "numberedAs" FROM "Receipt"`);
  expect(numbered.rows).toEqual([{ numberedAs: "PLAIN" }]);
  expect((await old.query(`SELECT * FROM "ReceiptSeries"`)).rows).toEqual([{ year: 2013, kind: "PLAIN", next: 4 }]);
  expect((await old.query(`SELECT "donorId" FROM "Pledge"`)).rows).toEqual([{ donorId }]);
  await old.query(`UPDATE "Receipt" SET "voidedAt" = now(), "voidReason" = 'Misspelt' WHERE kind = 'US_TAX'`);
});
