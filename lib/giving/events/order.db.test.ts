import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { resetDatabase } from "@/lib/db/testing/database";
import { endOf } from "../testing/orders";
import { openAppeal } from "../testing/stage";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

// All 720 orders: npm run prove -- orders.
it("six events of one payment end the same in any order", async () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  await fc.assert(
    fc.asyncProperty(orders, async (sequence) => {
      expect(JSON.parse(await endOf(appealId, sequence))).toEqual({
        status: "PARTLY_REFUNDED",
        refundedAmount: 1_000,
        failureCode: null,
        standing: 1,
        books: { "GIFTS USD": -5_000, "REFUNDS USD": 1_000, "CLEARING USD": 4_000 },
      });
    }),
    { numRuns: 25 },
  );
}, 60_000);
