import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { runJobs } from "@/lib/jobs/run";
import type { GivingEvent } from "@/lib/stripe/events";
import { lockPayment } from "./events/find";
import { givingJobs } from "./jobs";
import { appealProgress } from "./queries";
import {
  bounced,
  completed,
  declined,
  disputed,
  expired,
  invoiced,
  paymentOf,
  refunded,
  settled,
  subscription,
} from "./testing/events";
import { keptOrder, ledgerOf, openAppeal } from "./testing/stage";
import { keep, receive, settlePayment } from "./webhooks";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

const told = async (...events: GivingEvent[]) => {
  for (const event of events) await receive(event);
};

const jobs = (task: string) =>
  db.$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = ${task}`.then(([row]) => row?.n);

describe("a gift made once", () => {
  it("is received once, with its donor, its receipt, and its mail, however often it is told", async () => {
    const order = await keptOrder(appealId);
    const event = completed(order);
    await Promise.all([receive(event), receive(event), receive(event)]);
    await receive(event);

    expect(await ledgerOf(order.id)).toEqual({
      status: "SUCCEEDED",
      refundedAmount: 0,
      failureCode: null,
      standing: 1,
    });
    const donation = await db.donation.findUniqueOrThrow({
      where: { id: order.id },
      include: { donor: true, events: true },
    });
    expect(donation.donor?.email).toBe("amina@example.org");
    expect(donation.paymentIntentId).toBe(paymentOf(order));
    expect(donation.events).toMatchObject([{ id: event.id, outcome: "APPLIED" }]);
    expect(await jobs("send-receipt")).toBe(1);
    expect(await jobs("settle-donation")).toBe(1);
    expect(await appealProgress(appealId)).toEqual({ given: 5_000, donors: 1, daysLeft: null });
    expect(await db.auditEvent.count({ where: { type: "donation.succeeded" } })).toBe(1);
  });

  it("does nothing at all when an event is told again", async () => {
    const order = await keptOrder(appealId);
    const event = declined(order);
    await receive(event);
    await db.donation.updateMany({ data: { failureCode: null } });
    await receive(event);
    expect(await ledgerOf(order.id)).toMatchObject({ failureCode: null });
  });

  it("waits for a bank debit, without a receipt", async () => {
    const order = await keptOrder(appealId);
    await told(completed(order, { paid: false }));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "PENDING", standing: 0 });
    await told(settled(order));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "SUCCEEDED", standing: 1 });
  });

  it("fails, expires, or is declined and then paid after all", async () => {
    const [late, broken, stubborn] = [await keptOrder(appealId), await keptOrder(appealId), await keptOrder(appealId)];
    await told(
      expired(late),
      completed(broken, { paid: false }),
      declined(broken),
      bounced(broken),
      declined(stubborn),
    );
    expect(await ledgerOf(late.id)).toMatchObject({ status: "EXPIRED", standing: 0 });
    expect(await ledgerOf(broken.id)).toMatchObject({ status: "FAILED", failureCode: "insufficient_funds" });
    expect(await ledgerOf(stubborn.id)).toMatchObject({ status: "STARTED", failureCode: "insufficient_funds" });
    await told(completed(stubborn));
    expect(await ledgerOf(stubborn.id)).toMatchObject({ status: "SUCCEEDED", failureCode: null });
  });

  it("grants nothing for another amount, another currency, or a second payment", async () => {
    const order = await keptOrder(appealId);
    const forged = [completed(order, { amount: 1 }), completed({ ...order, currency: "JPY" })];
    await told(...forged);
    expect(await ledgerOf(order.id)).toMatchObject({ status: "STARTED", standing: 0 });
    await told(completed(order));
    const second = completed(order);
    await told({ ...second, paymentIntentId: "pi_second" } as GivingEvent);
    const outcomes = await db.stripeEvent.groupBy({ by: ["outcome"], _count: true, orderBy: { outcome: "asc" } });
    expect(outcomes.map(({ outcome, _count }) => [outcome, _count])).toEqual([
      ["APPLIED", 1],
      ["MISMATCH", 3],
    ]);
  });

  it("keeps what it does not know, and leaves it alone", async () => {
    const foreign = { id: "00000000-0000-4000-8000-000000000000", amount: 1, currency: "USD" };
    await told(
      completed(foreign),
      completed({ ...foreign, id: "not-an-id" }),
      invoiced(foreign),
      subscription(foreign, "active"),
    );
    expect(await db.stripeEvent.count({ where: { outcome: "IGNORED" } })).toBe(4);
  });

  it("keeps nothing of an event whose effect failed, so that Stripe may try again", async () => {
    const order = await keptOrder(appealId);
    const event = completed(order);
    await expect(receive({ ...event, createdAt: new Date(Number.NaN) })).rejects.toThrow();
    expect(await db.stripeEvent.count()).toBe(0);
    await receive(event);
    expect(await ledgerOf(order.id)).toMatchObject({ status: "SUCCEEDED" });
  });
});

describe("an event that is acknowledged", () => {
  const runner = () => runJobs({ "take-event": givingJobs["take-event"] });

  it("waits once in the queue, however often it is told, and its effect is drawn", async () => {
    const order = await keptOrder(appealId);
    const event = completed(order);
    await Promise.all([keep(event), keep(event), keep(event)]);
    expect(await ledgerOf(order.id)).toMatchObject({ status: "STARTED" });
    expect(await jobs("take-event")).toBe(1);

    const { stop } = await runner();
    await vi.waitFor(async () => expect(await ledgerOf(order.id)).toMatchObject({ status: "SUCCEEDED" }), 10_000);
    await stop();
    expect(await jobs("take-event")).toBe(0);
    expect(await db.stripeEvent.findMany()).toMatchObject([{ id: event.id, outcome: "APPLIED" }]);
  });

  it("is tried again when its effect fails, and told again meanwhile it is not put twice", async () => {
    const order = await keptOrder(appealId);
    const event = completed(order);
    const broken = { ...event, raw: { ...(event.raw as object), created: "never" } } as GivingEvent;
    await keep(broken);
    const { stop } = await runner();
    const failed = () =>
      db.$queryRaw<{ attempts: number }[]>`SELECT attempts FROM graphile_worker.jobs WHERE last_error IS NOT NULL`;
    await vi.waitFor(async () => expect(await failed()).toEqual([{ attempts: 1 }]), 10_000);
    await stop();
    await keep(event);
    expect(await jobs("take-event")).toBe(1);
    expect(await db.stripeEvent.count()).toBe(0);
    expect(await ledgerOf(order.id)).toMatchObject({ status: "STARTED" });
  });
});

describe("money that goes back", () => {
  it("voids the receipt when all is sent back, keeps it for a part, and tells the donor", async () => {
    const order = await keptOrder(appealId);
    await told(completed(order), refunded(order, { id: "re_part", amount: 2_000 }));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "PARTLY_REFUNDED", refundedAmount: 2_000, standing: 1 });
    expect(await appealProgress(appealId)).toMatchObject({ given: 3_000, donors: 1 });
    await told(refunded(order, { id: "re_rest", amount: 3_000 }));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "REFUNDED", refundedAmount: 5_000, standing: 0 });
    expect(await appealProgress(appealId)).toMatchObject({ given: 0, donors: 0 });
    expect(await jobs("send-mail")).toBe(2);
  });

  it("loses no refund that is told at the very moment of its payment", async () => {
    const orders = await Promise.all(Array.from({ length: 10 }, () => keptOrder(appealId)));
    for (const order of orders) await Promise.all([receive(completed(order)), receive(refunded(order))]);
    expect(await db.donation.count({ where: { status: "REFUNDED" } })).toBe(10);
    expect(await db.stripeEvent.count({ where: { outcome: "WAITING" } })).toBe(0);
  });

  it("is not looked for while another event of the same payment is being taken", async () => {
    const order = await keptOrder(appealId);
    let taken = false;
    const refund = await transaction(async (tx) => {
      await lockPayment(tx, paymentOf(order));
      const taking = receive(refunded(order)).then(() => {
        taken = true;
      });
      await sleep(150);
      expect(taken).toBe(false);
      return { taking };
    });
    await refund.taking;
    expect(await db.stripeEvent.count({ where: { outcome: "WAITING" } })).toBe(1);
  });

  it("issues a new receipt when the bank returns a refund", async () => {
    const order = await keptOrder(appealId);
    await told(completed(order), refunded(order), refunded(order, { status: "failed" }));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "SUCCEEDED", refundedAmount: 0, standing: 1 });
    const numbers = await db.receipt.findMany({ orderBy: { number: "asc" }, select: { number: true, voidedAt: true } });
    expect(numbers).toMatchObject([
      { number: 1, voidedAt: expect.any(Date) },
      { number: 2, voidedAt: null },
    ]);
  });

  it("counts a disputed gift again only when the dispute is won", async () => {
    const order = await keptOrder(appealId);
    await told(completed(order), disputed(order, "needs_response"));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "DISPUTED", standing: 1 });
    await told(disputed(order, "won"));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "SUCCEEDED", standing: 1 });
    const lost = await keptOrder(appealId);
    await told(completed(lost), disputed(lost, "lost"));
    expect(await ledgerOf(lost.id)).toMatchObject({ status: "DISPUTED", standing: 0 });
  });
});

describe("a recurring gift", () => {
  it("makes one donation of the first payment, told twice, and one of each renewal", async () => {
    const order = await keptOrder(appealId, { interval: "MONTH" });
    const [first, renewal] = [invoiced(order, { id: "in_first" }), invoiced(order, { first: false, id: "in_second" })];
    const checkout = completed(order, { subscription: `sub_${order.id}`, invoice: "in_first" });
    await Promise.all([receive(renewal), receive(first), receive(checkout), receive(renewal)]);
    await told(subscription(order, "active"), renewal);

    const donations = await db.donation.findMany({
      orderBy: { createdAt: "asc" },
      select: { invoiceId: true, status: true, donorId: true },
    });
    expect(donations.map(({ invoiceId, status }) => [invoiceId, status])).toEqual([
      ["in_first", "SUCCEEDED"],
      ["in_second", "SUCCEEDED"],
    ]);
    expect(new Set(donations.map(({ donorId }) => donorId)).size).toBe(1);
    expect(await db.receipt.count()).toBe(2);
    const recurring = await db.recurringDonation.findFirstOrThrow();
    expect(recurring).toMatchObject({ status: "ACTIVE", subscriptionId: `sub_${order.id}` });
  });

  it("is overdue after a failed renewal, and ends for good", async () => {
    const order = await keptOrder(appealId, { interval: "MONTH" });
    const [paid, missed, ended, late] = [
      invoiced(order),
      invoiced(order, { first: false, paid: false }),
      subscription(order, "canceled"),
      subscription(order, "active"),
    ];
    await told(paid, missed);
    expect(await db.recurringDonation.findFirstOrThrow()).toMatchObject({ status: "PAST_DUE" });
    await told(ended, late);
    expect(await db.recurringDonation.findFirstOrThrow()).toMatchObject({ status: "ENDED" });
  });

  it("grants nothing for a renewal of another amount", async () => {
    const order = await keptOrder(appealId, { interval: "MONTH" });
    await told(invoiced(order), invoiced(order, { first: false, amount: 1 }));
    expect(await db.donation.count()).toBe(1);
  });

  it("finds the refund of a renewal once the payment is known", async () => {
    const order = await keptOrder(appealId, { interval: "MONTH" });
    await told(invoiced(order), refunded(order));
    expect(await ledgerOf(order.id)).toMatchObject({ status: "SUCCEEDED" });
    const facts = {
      chargeId: null,
      donationId: order.id,
      status: "succeeded",
      amount: 5_000,
      amountRefunded: 5_000,
      currency: "USD",
      paidAt: null,
    } as const;
    await settlePayment(order.id, {
      ...facts,
      paymentIntentId: paymentOf(order),
      fee: 175,
      net: 4_825,
      settlementCurrency: "USD",
      card: null,
      metadata: {},
    });
    expect(await ledgerOf(order.id)).toMatchObject({ status: "REFUNDED", standing: 0 });
    expect(await db.stripeEvent.count({ where: { outcome: "WAITING" } })).toBe(0);
  });
});
