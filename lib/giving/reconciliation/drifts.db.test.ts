import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { DriftKind } from "@/lib/db/generated/enums";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { createCheckout, expireCheckout } from "@/lib/stripe/checkout";
import { payoutsSince } from "@/lib/stripe/history";
import { refund } from "@/lib/stripe/payments";
import { settlementsOf } from "@/lib/stripe/settlements";
import { cancelSubscription } from "@/lib/stripe/subscriptions";
import { bookDifferences } from "../books/check";
import { bookMoney, bookSettlements } from "../books/post";
import { payoutEntries } from "../books/rules";
import { startDonation } from "../commands";
import { settleDonation } from "../jobs";
import { requestRefund } from "../ledger/commands";
import { admin, openAppeal, order, request } from "../testing/stage";
import { takeAtOnce } from "../testing/take-at-once";
import { startReconciliation } from "./commands";
import { needsPerson } from "./rules";
import { runReconciliation } from "./run";

const cashier = await vi.hoisted(async () => (await import("../testing/cashier")).openCashier());
cashier.listen(takeAtOnce);
afterAll(() => cashier.close());

beforeEach(async () => {
  await resetDatabase();
  await cashier.lever("reset");
  await cashier.faults({});
  await openAppeal();
});

/** From now on nothing that happens at Stripe is told, and nothing of it can be asked for as an event. */
const deafen = () => cashier.faults({ drop: 10_000 });
const forget = () => cashier.lever("forget");

async function begin(change: Parameters<typeof order>[0] = {}): Promise<string> {
  const started = await startDonation(visitor, order(change), request);
  if (!started.ok) throw new Error(started.code);
  return started.value.url;
}

const first = () => db.donation.findFirstOrThrow({ orderBy: { createdAt: "asc" } });

/** A gift that came, and whose fee is known. */
async function given(change: Parameters<typeof order>[0] = {}): Promise<Donation & { payment: string }> {
  await cashier.pay(await begin(change));
  const { id } = await vi.waitFor(() => db.donation.findFirstOrThrow({ where: { status: "SUCCEEDED" } }));
  await settleDonation(id);
  const donation = await first();
  return { ...donation, payment: donation.paymentIntentId ?? "" };
}

const sendBack = (paymentIntentId: string) =>
  refund({ paymentIntentId, amount: 2_000, reason: "requested", idempotencyKey: randomUUID() });

/** Compares, and says what was found. */
async function compare(): Promise<{ kind: DriftKind; subject: string; repaired: boolean }[]> {
  const started = await startReconciliation(admin, {});
  if (!started.ok) throw new Error(started.code);
  await runReconciliation(started.value.id, { last: true });
  expect(await db.reconciliation.findUnique({ where: { id: started.value.id } })).toMatchObject({ state: "DONE" });
  return db.drift.findMany({
    where: { runId: started.value.id },
    select: { kind: true, subject: true, repaired: true },
  });
}

type Scene = { seed: () => Promise<unknown>; end?: Partial<Donation>; check?: () => Promise<void> };

const aPayout = async () => {
  for await (const payout of payoutsSince(new Date(0))) return payout;
  throw new Error("No payout");
};

const scenes: Record<DriftKind, Scene> = {
  MISSED_PAYMENT: {
    async seed() {
      const url = await begin();
      await deafen();
      await cashier.pay(url);
      await forget();
    },
    end: { status: "SUCCEEDED" },
  },
  MISSED_FAILURE: {
    async seed() {
      await begin();
      await deafen();
      await expireCheckout((await first()).checkoutSessionId ?? "", randomUUID());
      await forget();
    },
    end: { status: "EXPIRED" },
  },
  MISSED_RENEWAL: {
    async seed() {
      await given({ interval: "month" });
      await deafen();
      await cashier.lever("clock", { days: 32 });
      await forget();
    },
    async check() {
      expect(await db.donation.count({ where: { status: "SUCCEEDED" } })).toBe(2);
    },
  },
  MISSED_REFUND: {
    async seed() {
      const { payment } = await given();
      await deafen();
      await sendBack(payment);
      await forget();
    },
    end: { status: "PARTLY_REFUNDED", refundedAmount: 2_000 },
  },
  REFUND_RETURNED: {
    async seed() {
      const { payment } = await given();
      const { refundId } = await sendBack(payment);
      await vi.waitFor(() => db.donation.findFirstOrThrow({ where: { status: "PARTLY_REFUNDED" } }));
      await deafen();
      await cashier.lever(`refunds/${refundId}/bounce`);
      await forget();
    },
    end: { status: "SUCCEEDED", refundedAmount: 0 },
  },
  REFUND_NOT_SENT: {
    async seed() {
      const { id } = await given();
      await requestRefund(admin, { donation: id, request: randomUUID(), reason: "Asked by the donor" }, request);
      await db.refund.updateMany({ data: { createdAt: new Date(Date.now() - 3_600_000) } });
      await db.$executeRaw`SELECT graphile_worker.complete_jobs(ARRAY(SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'refund-donation'))`;
    },
    async check() {
      const [jobs] = await db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'refund-donation'`;
      expect(jobs?.n).toBe(1);
    },
  },
  MISSED_DISPUTE: {
    async seed() {
      const { payment } = await given();
      await deafen();
      await cashier.lever(`payments/${payment}/dispute`);
      await forget();
    },
    end: { status: "DISPUTED" },
  },
  DISPUTE_DECIDED: {
    async seed() {
      const { payment } = await given();
      const { id } = (await cashier.lever(`payments/${payment}/dispute`)) as { id: string };
      await deafen();
      await cashier.lever(`disputes/${id}/close`, { verdict: "won" });
      await forget();
    },
    end: { status: "SUCCEEDED" },
  },
  MISSED_SUBSCRIPTION: {
    async seed() {
      await given({ interval: "month" });
      const { subscriptionId } = await db.recurringDonation.findFirstOrThrow();
      await deafen();
      await cancelSubscription(subscriptionId ?? "", randomUUID());
      await forget();
    },
    async check() {
      expect(await db.recurringDonation.findFirst()).toMatchObject({ status: "ENDED" });
    },
  },
  NOT_SETTLED: {
    async seed() {
      await cashier.pay(await begin());
      await vi.waitFor(() => db.donation.findFirstOrThrow({ where: { status: "SUCCEEDED" } }));
    },
    async check() {
      expect(await db.journalLine.findFirst({ where: { account: "FEES" } })).toMatchObject({ amount: 175 });
    },
  },
  MISSED_PAYOUT: {
    async seed() {
      await given();
      await deafen();
      await cashier.lever("payouts");
      await forget();
    },
    async check() {
      expect(await db.journalLine.findFirst({ where: { account: "BANK" } })).toMatchObject({ amount: 4_825 });
    },
  },
  PAYOUT_RETURNED: {
    async seed() {
      await given();
      await cashier.lever("payouts");
      await vi.waitFor(() => db.journalEntry.findFirstOrThrow({ where: { kind: "PAYOUT" } }));
      await deafen();
      await cashier.lever(`payouts/${(await aPayout()).payoutId}/bounce`);
      await forget();
    },
    async check() {
      const { _sum } = await db.journalLine.aggregate({ where: { account: "BANK" }, _sum: { amount: true } });
      expect(_sum.amount).toBe(0);
    },
  },
  MISSED_FEE: {
    seed: () => cashier.lever("fees", { amount: 200, currency: "usd" }),
    async check() {
      expect(await db.journalLine.findFirst({ where: { account: "FEES" } })).toMatchObject({ amount: 200 });
    },
  },
  AMOUNT_DIFFERS: {
    async seed() {
      await given();
      await db.donation.updateMany({ data: { amount: 6_000 } });
    },
  },
  SETTLEMENT_DIFFERS: {
    async seed() {
      await cashier.pay(await begin());
      const { id } = await vi.waitFor(() => db.donation.findFirstOrThrow({ where: { status: "SUCCEEDED" } }));
      const [settled] = await settlementsOf((await first()).paymentIntentId ?? "");
      if (settled) await transaction((tx) => bookSettlements(tx, id, [{ ...settled, fee: settled.fee + 1 }]));
    },
  },
  PAYOUT_DIFFERS: {
    async seed() {
      await given();
      await deafen();
      await cashier.lever("payouts");
      const { payoutId: id, ...payout } = await aPayout();
      const [entry] = payoutEntries({ ...payout, id, amount: payout.amount - 1 });
      if (entry) await transaction((tx) => bookMoney(tx, entry));
    },
  },
  UNKNOWN_HERE: {
    async seed() {
      const foreign = {
        donationId: randomUUID(),
        idempotencyKey: randomUUID(),
        interval: "once",
        amount: 700,
      } as const;
      const words = { currency: "USD", description: "A gift", locale: "en", metadata: {} };
      const back = { successUrl: "http://localhost/thanks", cancelUrl: "http://localhost/" };
      await cashier.pay((await createCheckout({ ...foreign, ...words, ...back })).url);
    },
  },
  UNKNOWN_AT_STRIPE: {
    async seed() {
      await begin();
      const paid = { status: "SUCCEEDED", paidAt: new Date(), paymentIntentId: "pi_never_was" } as const;
      await db.donation.updateMany({ data: paid });
    },
  },
};

it("there are twelve kinds of drift at least", () => {
  expect(Object.keys(scenes).length).toBeGreaterThanOrEqual(12);
});

describe.each(Object.values(DriftKind))("%s", (kind) => {
  const { seed, end, check } = scenes[kind];

  it("is found, is made good once where a machine can, and is not found again then", async () => {
    await seed();
    const found = await compare();
    expect(found.filter((drift) => drift.kind === kind)).toMatchObject([{ repaired: !needsPerson(kind) }]);
    if (end) expect(await first()).toMatchObject(end);
    await check?.();

    const booked = await db.journalEntry.count();
    const again = (await compare()).filter(({ repaired }) => repaired).map((drift) => drift.kind);
    expect(again).toEqual(kind === "REFUND_NOT_SENT" ? ["REFUND_NOT_SENT"] : []);
    expect(await db.journalEntry.count()).toBe(booked);
    if (!needsPerson(kind)) expect(await bookDifferences()).toEqual([]);
  });
});
