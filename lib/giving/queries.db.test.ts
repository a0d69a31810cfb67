import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { appealProgress } from "./queries";
import { completed, refunded } from "./testing/events";
import { keptOrder, openAppeal } from "./testing/stage";
import { receive, settlePayment } from "./webhooks";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

const given = async () => (await appealProgress(appealId)).given;

function settledAs(
  order: { id: string },
  { id, given: gross, amount, currency }: Record<"given" | "amount", number> & Record<"id" | "currency", string>,
) {
  const payment = { paymentIntentId: `pi_${order.id}`, fee: 100, settlementCurrency: currency };
  const settlement = { id, given: gross, amount, fee: 100, net: amount - 100, currency, createdAt: new Date() };
  return settlePayment(order.id, payment as Parameters<typeof settlePayment>[1], [settlement]);
}

it("counts a gift in another currency as it was settled in the appeal's, once, and less what went back", async () => {
  await receive(completed(await keptOrder(appealId, { amount: 5_000 })));
  const euros = await keptOrder(appealId, { amount: 10_000, currency: "EUR", email: "b@example.org" });
  await receive(completed(euros));
  expect(await given()).toBe(5_000);

  await settledAs(euros, { id: "txn_1", given: 10_000, amount: 11_580, currency: "USD" });
  await settledAs(euros, { id: "txn_1", given: 10_000, amount: 11_580, currency: "USD" });
  expect(await given()).toBe(16_580);
  const drawn = await db.$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'purge-pages'`;
  expect(drawn.length).toBeGreaterThan(2);

  await receive(refunded(euros, { amount: 4_000 }));
  await settledAs(euros, { id: "txn_2", given: -4_000, amount: -4_632, currency: "USD" });
  expect(await given()).toBe(11_948);
  await receive(refunded(euros, { id: "re_2", amount: 6_000 }));
  expect(await given()).toBe(5_000);
});

it("does not count what was settled in a third currency", async () => {
  const yen = await keptOrder(appealId, { amount: 3_000, currency: "JPY" });
  await receive(completed(yen));
  await settledAs(yen, { id: "txn_3", given: 3_000, amount: 1_900, currency: "EUR" });
  expect(await given()).toBe(0);
});
