import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import type { RecurringDonation } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import type { GivingEvent } from "@/lib/stripe/events";
import { tellOfChange } from "../recurring/mail";
import { keptInterval, type RecurringStatus } from "../rules";
import { stripeActor } from "./advance";
import { runningBy } from "./currency";
import { applied, type Effect, ignored } from "./effect";
import { lockRecurring } from "./find";
import { hearOfRecurring } from "./recurring";

type SubscriptionEvent = Extract<GivingEvent, { kind: `subscription.${string}` }>;

/** What Stripe calls a state, in our words. */
export const heardRecurring = {
  starting: "STARTED",
  active: "ACTIVE",
  "past-due": "PAST_DUE",
  ended: "ENDED",
} as const satisfies Record<string, RecurringStatus>;

/** A recurring gift has become other: its state, its terms, when it goes on; and a change that was asked for is done. */
export async function subscriptionChanged(tx: Tx, event: SubscriptionEvent): Promise<Effect> {
  const known = await lockRecurring(tx, event);
  if (!known) return ignored;
  const recurring = await runningBy(tx, known, event);
  if (!recurring) return event.donationId ? applied(event.donationId) : ignored;
  await hearOfRecurring(tx, recurring, heardRecurring[event.status], event);
  await hearOfTerms(tx, recurring, event);
  await settleChange(tx, recurring.id, event);
  return event.donationId ? applied(event.donationId) : ignored;
}

// What Stripe said before something newer comes too late. Its time has whole seconds: of the same one, the last holds.
async function hearOfTerms(tx: Tx, known: RecurringDonation, event: SubscriptionEvent): Promise<void> {
  if (known.termsHeardAt !== null && event.createdAt < known.termsHeardAt) return;
  const { amount, currency, interval, nextChargeAt, isPaused, pausedUntil, endsAtPeriodEnd } = event;
  const isOurs = amount !== null && amount > 0 && currency === known.currency;
  const after = {
    ...(isOurs && { amount }),
    ...(interval && { interval: keptInterval(interval) }),
    nextChargeAt: nextChargeAt ?? known.nextChargeAt,
    pausedUntil: isPaused ? pausedUntil : null,
    endsAt: endsAtPeriodEnd ? nextChargeAt : null,
    termsHeardAt: event.createdAt,
  };
  await tx.recurringDonation.update({ where: { id: known.id }, data: after });
  if (!isOurs || amount === known.amount) return;
  await record(tx, {
    type: "recurring.amount-changed",
    actor: stripeActor,
    subject: { type: "recurring", id: known.id },
    change: { amount: { before: known.amount, after: amount } },
  });
}

async function settleChange(tx: Tx, recurringId: string, { changeId, createdAt }: SubscriptionEvent): Promise<void> {
  if (changeId === null || !isId(changeId)) return;
  const change = await tx.recurringChange.findFirst({ where: { id: changeId, recurringId, status: "REQUESTED" } });
  if (!change) return;
  const done = await tx.recurringChange.update({
    where: { id: change.id },
    data: { status: "DONE", settledAt: createdAt },
  });
  const promised = await tx.recurringDonation.findUniqueOrThrow({ where: { id: recurringId } });
  await record(tx, {
    type: `recurring.${change.kind.toLowerCase()}-done`,
    actor: stripeActor,
    subject: { type: "recurring", id: recurringId },
  });
  await tellOfChange(tx, promised, done);
}
