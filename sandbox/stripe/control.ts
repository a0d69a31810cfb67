import { z } from "zod";
import type { Bank } from "./bank";
import { expireOverdue, settleCheckout } from "./checkout";
import { bouncePayout, chargePrice, forgetEvents, payOut } from "./payouts";
import { bounceRefund, closeDispute, dispute } from "./refunds";
import { renew, renewDue } from "./subscriptions";
import { type Faults, noFaults, type Webhooks } from "./webhooks";

export type Controlled = { bank: Bank; faults: Faults; webhooks: Webhooks };

const upTo = (max: number) => z.int().min(0).max(max);
const faultSettings = z
  .strictObject({
    duplicate: upTo(20),
    delayMs: upTo(600_000),
    reorder: z.boolean(),
    drop: upTo(10_000),
    failAfterCommit: upTo(10_000),
    cutAfterCommit: upTo(10_000),
  })
  .partial();
const clockMove = z.strictObject({
  days: z.number().min(0).max(3660),
  outcome: z.enum(["succeed", "decline", "action"]).default("succeed"),
});
const renewal = clockMove.pick({ outcome: true });
const settlement = z.strictObject({ checkout: z.string(), arrives: z.boolean() });

const price = z.strictObject({ amount: upTo(1_000_000), currency: z.enum(["usd", "eur", "gbp"]) });
const verdict = z.strictObject({ verdict: z.enum(["won", "lost"]) });

type Action = (sandbox: Controlled, body: unknown, id: string) => unknown;

const actions: [method: string, path: RegExp, action: Action][] = [
  ["GET", /^faults$/, ({ faults }) => faults],
  // Says the whole of what goes wrong from now on: what is not named goes right again.
  ["POST", /^faults$/, ({ faults }, body) => Object.assign(faults, noFaults, faultSettings.parse(body))],
  ["GET", /^webhooks$/, ({ bank }) => [...bank.store.deliveries.values()]],
  [
    "POST",
    /^events\/([^/]+)\/resend$/,
    async ({ bank, webhooks }, _, id) => {
      await webhooks.resend(bank.store.get("event", id));
      return { resent: id };
    },
  ],
  [
    "POST",
    /^clock$/,
    ({ bank }, body) => {
      const { days, outcome } = clockMove.parse(body);
      bank.store.clockOffset += Math.round(days * 86_400);
      expireOverdue(bank);
      renewDue(bank, outcome);
      return { now: bank.store.now() };
    },
  ],
  [
    "POST",
    /^subscriptions\/([^/]+)\/renew$/,
    ({ bank }, body, id) => {
      const subscription = bank.store.get("subscription", id);
      renew(bank, subscription, renewal.parse(body).outcome);
      return subscription;
    },
  ],
  [
    "POST",
    /^settle$/,
    ({ bank }, body) => {
      const { checkout, arrives } = settlement.parse(body);
      const session = bank.store.get("checkout.session", checkout);
      settleCheckout(bank, session, arrives);
      return session;
    },
  ],
  [
    "POST",
    /^refunds\/([^/]+)\/bounce$/,
    ({ bank }, _, id) => {
      const refund = bank.store.get("refund", id);
      bounceRefund(bank, refund);
      return refund;
    },
  ],
  ["POST", /^payouts$/, ({ bank }) => payOut(bank)],
  ["POST", /^payouts\/([^/]+)\/bounce$/, ({ bank }, _, id) => bouncePayout(bank, bank.store.get("payout", id))],
  ["POST", /^fees$/, ({ bank }, body) => chargePrice(bank, price.parse(body))],
  ["POST", /^reset$/, ({ bank }) => bank.store.reset()],
  ["POST", /^forget$/, ({ bank }) => forgetEvents(bank)],
  ["POST", /^payments\/([^/]+)\/dispute$/, ({ bank }, _, id) => dispute(bank, id)],
  [
    "POST",
    /^disputes\/([^/]+)\/close$/,
    ({ bank }, body, id) => {
      const opened = bank.store.get("dispute", id);
      closeDispute(bank, opened, verdict.parse(body).verdict);
      return opened;
    },
  ],
];

/** Serves /sandbox/…, the levers of tests; undefined when there is no such lever. */
export async function control(sandbox: Controlled, method: string, path: string, body: string): Promise<unknown> {
  for (const [wanted, pattern, action] of actions) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (match) return action(sandbox, body === "" ? {} : JSON.parse(body), match[1] ?? "");
  }
  return undefined;
}
