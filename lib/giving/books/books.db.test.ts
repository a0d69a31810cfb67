import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { ownerUrl, resetDatabase } from "@/lib/db/testing/database";
import { startDonation } from "../commands";
import { refundDonation, settleDonation } from "../jobs";
import { requestRefund } from "../ledger/commands";
import { completed, disputed, refunded } from "../testing/events";
import { admin, booksOf, keptOrder, openAppeal, order, request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { receive } from "../webhooks";
import { bookDifferences, checkBooks } from "./check";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());
cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

let appealId: string;
beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

type NewLine = { account: "GIFTS" | "CLEARING"; amount: number; currency?: string };

async function book(lines: NewLine[], size = lines.length): Promise<void> {
  const rows = lines.map((line, position) => ({ currency: "USD", ...line, position }));
  await db.journalEntry.create({
    data: { cause: randomUUID(), kind: "GIFT", size, happenedAt: new Date(), lines: { create: rows } },
  });
}

describe("the database", () => {
  const balanced: NewLine[] = [
    { account: "CLEARING", amount: 500 },
    { account: "GIFTS", amount: -500 },
  ];

  it("takes an entry whose lines sum to zero in every currency, and no other", async () => {
    await book(balanced);
    const short = balanced.with(1, { account: "GIFTS", amount: -499 });
    const mixed = balanced.with(1, { account: "GIFTS", amount: -500, currency: "EUR" });
    await expect(book(short)).rejects.toThrow(/does not balance/);
    await expect(book(mixed)).rejects.toThrow(/does not balance/);
    await expect(book(balanced, 3)).rejects.toThrow(/does not balance/);
    await expect(book([], 2)).rejects.toThrow(/does not balance/);
    expect(await db.journalEntry.count()).toBe(1);
  });

  it("takes no line later, even if it would still balance", async () => {
    await book(balanced);
    const { id: entryId } = await db.journalEntry.findFirstOrThrow();
    const more = [1, -1].map((amount, index) => ({ entryId, position: 2 + index, account: "FEES", amount }) as const);
    const data = more.map((line) => ({ ...line, currency: "USD" }));
    await expect(db.journalLine.createMany({ data })).rejects.toThrow(/does not balance/);
  });

  it.each(["DATABASE_URL", "owner"])("changes and deletes nothing that is booked, for %s", async (who) => {
    const kept = await keptOrder(appealId);
    await receive(completed(kept));
    const client = new pg.Client({ connectionString: who === "owner" ? ownerUrl() : process.env.DATABASE_URL });
    await client.connect();
    for (const statement of [
      'UPDATE "JournalLine" SET amount = amount',
      'DELETE FROM "JournalLine"',
      'TRUNCATE "JournalLine"',
      `UPDATE "JournalEntry" SET cause = 'x'`,
      'DELETE FROM "JournalEntry"',
      'TRUNCATE "JournalEntry" CASCADE',
    ])
      await expect(client.query(statement), statement).rejects.toThrow(/append-only|permission denied/);
    await expect(client.query('DELETE FROM "Donation"')).rejects.toThrow(/foreign key/);
    await expect(client.query('DELETE FROM "Appeal"')).rejects.toThrow(/foreign key/);
    await client.end();
    expect(await booksOf(kept.id)).toEqual({ "CLEARING USD": 5_000, "GIFTS USD": -5_000 });
  });
});

describe("events", () => {
  it("book a gift once, however often and at whatever instant they are told", async () => {
    const kept = await keptOrder(appealId);
    const [came, back] = [completed(kept), refunded(kept, { amount: 2_000 })];
    await Promise.all([receive(came), receive(back), receive(came), receive(back)]);
    await receive(disputed(kept, "needs_response"));
    await receive(disputed(kept, "needs_response"));
    expect(await booksOf(kept.id)).toEqual({
      ...{ "GIFTS USD": -5_000, "REFUNDS USD": 2_000, "DISPUTES USD": 5_000, "CLEARING USD": -2_000 },
    });
    await receive(disputed(kept, "won"));
    expect(await booksOf(kept.id)).toEqual({ "GIFTS USD": -5_000, "REFUNDS USD": 2_000, "CLEARING USD": 3_000 });
    expect(await bookDifferences()).toEqual([]);
  });
});

async function paid(change: Parameters<typeof order>[0]) {
  const started = await startDonation(visitor, order(change), request);
  if (!started.ok) throw new Error(started.code);
  await cashier.pay(started.value.url);
  return vi.waitFor(() => db.donation.findFirstOrThrow({ where: { status: "SUCCEEDED" } }));
}

describe("what Stripe says later", () => {
  it("is booked when it is known: the fee, then the refund, each once", async () => {
    const { id } = await paid({ amount: 10_000 });
    expect(await booksOf(id)).toEqual({ "CLEARING USD": 10_000, "GIFTS USD": -10_000 });
    await settleDonation(id);
    await settleDonation(id);
    expect(await booksOf(id)).toEqual({ "GIFTS USD": -10_000, "FEES USD": 320, "STRIPE USD": 9_680 });

    const wanted = { donation: id, request: randomUUID(), amount: "40", reason: "The donor meant sixty" };
    expect(await requestRefund(admin, wanted, request)).toMatchObject({ ok: true });
    const { id: refundId } = await db.refund.findFirstOrThrow();
    await refundDonation(refundId);
    await vi.waitFor(() => db.refund.findFirstOrThrow({ where: { status: "SUCCEEDED" } }));
    await settleDonation(id);
    expect(await booksOf(id)).toEqual({
      ...{ "GIFTS USD": -10_000, "REFUNDS USD": 4_000, "FEES USD": 320, "STRIPE USD": 5_680 },
    });
  });

  it("exchanges a gift in another currency, both sides balanced", async () => {
    const { id } = await paid({ amount: 10_000, currency: "JPY" });
    await settleDonation(id);
    expect(await booksOf(id)).toEqual({
      ...{ "GIFTS JPY": -10_000, "EXCHANGE JPY": 10_000 },
      ...{ "EXCHANGE USD": -6_800, "FEES USD": 227, "STRIPE USD": 6_573 },
    });
    expect(await db.donation.findFirstOrThrow()).toMatchObject({ fee: 227, feeCurrency: "USD" });
  });
});

describe("the check", () => {
  it("books gifts that are older than the books", async () => {
    const kept = await keptOrder(appealId);
    await db.donation.update({ where: { id: kept.id }, data: { status: "SUCCEEDED", paidAt: new Date() } });
    expect(await bookDifferences()).toEqual([
      { donationId: kept.id, account: "GIFTS", currency: "USD", booked: 0, known: -5_000 },
    ]);
    await checkBooks();
    expect(await bookDifferences()).toEqual([]);
    await checkBooks();
    expect(await db.journalEntry.count()).toBe(1);
  });

  it("fails when a gift was changed behind the books", async () => {
    const kept = await keptOrder(appealId);
    await receive(completed(kept));
    await db.donation.update({ where: { id: kept.id }, data: { amount: 6_000 } });
    await expect(checkBooks()).rejects.toThrow(/differ/);
    await db.donation.update({ where: { id: kept.id }, data: { amount: 5_000 } });
    await checkBooks();
  });
});
