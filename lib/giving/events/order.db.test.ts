import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import type { GivingEvent } from "@/lib/stripe/events";
import { bookDifferences } from "../books/check";
import { appealProgress } from "../queries";
import { completed, declined, disputed, expired, refunded, settled } from "../testing/events";
import { booksOf, keptOrder, ledgerOf, openAppeal } from "../testing/stage";
import { receive } from "../webhooks";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

describe("in any order", () => {
  it("six events of one payment end the same", async () => {
    const sixOf = (order: Awaited<ReturnType<typeof keptOrder>>) => [
      completed(order, { paid: false }),
      settled(order),
      disputed(order, "needs_response"),
      disputed(order, "won"),
      refunded(order, { amount: 1_000, status: "pending" }),
      refunded(order, { amount: 1_000 }),
    ];
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(orders, async (sequence) => {
        const order = await keptOrder(appealId);
        const events = sixOf(order);
        for (const index of sequence) await receive(events[index] as GivingEvent);
        expect(await ledgerOf(order.id)).toEqual({
          status: "PARTLY_REFUNDED",
          refundedAmount: 1_000,
          failureCode: null,
          standing: 1,
        });
        expect(await booksOf(order.id)).toEqual({ "GIFTS USD": -5_000, "REFUNDS USD": 1_000, "CLEARING USD": 4_000 });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("a flood with duplicates, shuffled, some at the same instant, leaves the ledger of the model", async () => {
    const orders = await Promise.all(
      Array.from({ length: 40 }, (_, n) => keptOrder(appealId, { email: `donor${n % 15}@example.org` })),
    );
    const lives = orders.map((order, n) => lifeOf(order, n % 5));
    const events = lives.flatMap(({ events: own }) => own);
    const flood = shuffle([...events, ...events.filter((_, n) => n % 10 < 3)]);
    for (let n = 0; n < flood.length; n += 5) {
      const [at, ...others] = flood.slice(n, n + 5) as [GivingEvent, ...GivingEvent[]];
      await Promise.all([at, at, ...others].map(receive));
    }
    for (const [n, order] of orders.entries())
      expect(await ledgerOf(order.id), `life ${n % 5}`).toMatchObject(lives[n]?.end ?? {});
    const numbers = (await db.receipt.findMany({ orderBy: { number: "asc" } })).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(await db.stripeEvent.count()).toBe(events.length);
    expect(await bookDifferences()).toEqual([]);
    expect(await db.journalEntry.count({ where: { kind: "GIFT" } })).toBe(32);
    expect((await appealProgress(appealId)).donors).toBe(
      new Set(orders.filter((_, n) => [0, 1, 4].includes(n % 5)).map((o) => o.email)).size,
    );
  }, 120_000);
});

type Kept = Awaited<ReturnType<typeof keptOrder>>;

function lifeOf(order: Kept, kind: number) {
  switch (kind) {
    case 0:
      return { events: [completed(order)], end: { status: "SUCCEEDED", standing: 1 } };
    case 1:
      return {
        events: [completed(order, { paid: false }), settled(order), refunded(order, { amount: 700 })],
        end: { status: "PARTLY_REFUNDED", refundedAmount: 700, standing: 1 },
      };
    case 2:
      return {
        events: [completed(order), refunded(order, { status: "pending" }), refunded(order)],
        end: { status: "REFUNDED", standing: 0 },
      };
    case 3:
      return { events: [declined(order), expired(order)], end: { status: "EXPIRED", standing: 0 } };
    default:
      return {
        events: [declined(order), completed(order), disputed(order, "needs_response"), disputed(order, "won")],
        end: { status: "SUCCEEDED", standing: 1 },
      };
  }
}

// Always the same shuffle, so that a failure can be seen again.
function shuffle<T>(items: T[]): T[] {
  return fc.sample(fc.shuffledSubarray(items, { minLength: items.length }), { numRuns: 1, seed: 2013 })[0] ?? [];
}
