import { beforeEach, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { publicAccounts } from "@/lib/giving/accountability/queries";
import { bookDifferences } from "@/lib/giving/books/check";
import { listDonations } from "@/lib/giving/ledger/queries";
import { appealProgress } from "@/lib/giving/queries";
import { donationList } from "@/lib/giving/schema";
import { admin, openAppeal } from "@/lib/giving/testing/stage";
import { readListState } from "@/lib/lists";
import { earlierGifts, gifts, pledges } from "./content/gifts";
import { seedEarlierGiving, seedGiving, seedPledges } from "./giving";

beforeEach(resetDatabase);

it("loads a ledger that reads about 60 per cent of the goal, receipts numbered without a gap", async () => {
  const { id, goal } = await openAppeal();
  await seedGiving();

  const progress = await appealProgress(id);
  expect(progress.given / goal).toBeCloseTo(0.6, 1);
  const numbers = (await db.receipt.findMany({ orderBy: { issuedAt: "asc" } })).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));

  const list = (search: Record<string, string>) => listDonations(admin, readListState(donationList, search), "en");
  expect((await list({})).total).toBe(gifts.length);
  expect((await list({ status: "REFUNDED" })).rows).toMatchObject([{ name: "Aiko Tanabe" }]);
  expect((await list({ currency: "JPY", interval: "ONCE" })).total).toBe(1);
  expect((await list({ q: "lindqvist" })).total).toBe(1);
  expect((await list({ q: "%" })).total).toBe(0);
  const { rows } = await list({ q: "2,500" });
  expect(rows.map(({ name }) => name)).toEqual(["Peter Lindqvist"]);
  // What is found by its amount may be of any currency.
  expect((await list({ q: "10000" })).rows).toMatchObject([{ currency: "JPY" }]);
  const { series, number, donationId } = await db.receipt.findFirstOrThrow({ where: { number: 12 } });
  for (const written of [`${series}-000012`, `${series}-12`])
    expect((await list({ q: written })).rows).toMatchObject([{ id: donationId }]);
  expect(number).toBe(12);
  expect((await list({ q: `${series}-999999999999` })).total).toBe(0);
  expect((await list({ q: "99999999999" })).total).toBe(0);
  expect((await list({ from: "2000-01-01", to: "2000-12-31" })).total).toBe(0);
  expect((await list({ appeal: "year-end", from: "no-date", status: "toString" })).total).toBe(gifts.length);
  expect((await list({ sort: "-amount", currency: "USD" })).rows[0]).toMatchObject({ name: "Paul Deveraux" });
  expect((await listDonations(visitor, readListState(donationList, {}), "en")).total).toBe(0);

  const { totals } = await listDonations(admin, readListState(donationList, {}), "en");
  expect(totals.find(({ currency }) => currency === "USD")?.returned).toBe(25_000 + 5_000);

  expect(await bookDifferences()).toEqual([]);
  const settled = await db.journalEntry.count({ where: { kind: "SETTLEMENT" } });
  // The gifts that came, and the two that went back.
  expect(settled).toBe((await db.journalEntry.count({ where: { kind: "GIFT" } })) + 2);
}, 60_000);

it("has a promise for each state that waits for somebody, acknowledged, and no money of it in the books", async () => {
  await openAppeal();
  await seedGiving();
  const before = await db.journalEntry.count();
  await seedPledges();
  expect(await db.receipt.count({ where: { kind: "PLEDGE" } })).toBe(pledges.length);
  expect(await db.receipt.count({ where: { kind: "PLEDGE", voidedAt: null } })).toBe(2);
  expect(await db.journalEntry.count()).toBe(before);
}, 60_000);

it("tells of the gifts of last year what the accounts may tell", async () => {
  await openAppeal();
  await db.appeal.updateMany({ data: { status: "CLOSED" } });
  await seedEarlierGiving();
  const { accounts, withheld } = await publicAccounts();
  expect(withheld).toEqual([]);
  expect(accounts).toMatchObject([
    { year: new Date().getUTCFullYear() - 1, currency: "USD", donors: earlierGifts.length, returned: { amount: 0 } },
  ]);
  expect(accounts[0]?.parts).toHaveLength(3);
  expect(await bookDifferences()).toEqual([]);
});
