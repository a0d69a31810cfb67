import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import type { RecurringChange, RecurringDonation } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { changeUnderWay } from "../recurring/commands";
import { tellOfChange, tellOfRefusal } from "../recurring/mail";
import { stripeActor } from "./advance";
import { applied, type Effect, ignored } from "./effect";
import { holdRecurring } from "./find";

type News = {
  readonly subscriptionId: string | null;
  readonly customerId: string | null;
  readonly createdAt: Date;
  readonly metadata: Readonly<Record<string, string>>;
  /** Of a subscription. */
  readonly status?: string;
};

/**
 * The held gift, where the news are of the subscription it runs by. News of one that a donor confirmed for another
 * currency move it there first, whichever comes first; null where the gift has left the subscription or never took it.
 */
export async function runningBy(tx: Tx, known: RecurringDonation, news: News): Promise<RecurringDonation | null> {
  const { subscriptionId, metadata, status } = news;
  if (known.subscriptionId === null || subscriptionId === null || subscriptionId === known.subscriptionId) return known;
  const change = await wantedChange(tx, metadata.change);
  if (change?.recurringId !== known.id || change.status === "DONE" || status === "ended") return null;
  if (change.status === "REQUESTED" && (await fits(tx, known, change))) return move(tx, known, change, news);
  await turnDown(tx, known, change, news);
  return null;
}

function wantedChange(tx: Tx, id: string | undefined): Promise<RecurringChange | null> {
  if (!id || !isId(id)) return Promise.resolve(null);
  return tx.recurringChange.findFirst({ where: { id, kind: "CURRENCY", undoesId: null } });
}

/** The donor confirmed another currency on Stripe's page. */
export async function currencyWasConfirmed(tx: Tx, news: News, changeId: string): Promise<Effect> {
  const change = await wantedChange(tx, changeId);
  const held = change && (await holdRecurring(tx, change.recurringId));
  if (!held) return ignored;
  await runningBy(tx, held, news);
  return effectOn(tx, held.id);
}

/** Nobody confirmed it in time. */
export async function pageWasLeft(tx: Tx, changeId: string): Promise<Effect> {
  const change = await wantedChange(tx, changeId);
  if (!change) return ignored;
  await holdRecurring(tx, change.recurringId);
  await tx.recurringChange.updateMany({ where: { id: change.id, status: "REQUESTED" }, data: { status: "REFUSED" } });
  return effectOn(tx, change.recurringId);
}

async function effectOn(tx: Tx, recurringId: string): Promise<Effect> {
  const first = await tx.donation.findFirst({ where: { recurringId }, orderBy: { createdAt: "asc" } });
  return first ? applied(first.id) : ignored;
}

// Confirmed late, or in a second tab: the gift may be another by now than the one whose currency was to change.
async function fits(tx: Tx, known: RecurringDonation, change: RecurringChange): Promise<boolean> {
  const isAsItWas =
    known.status === "ACTIVE" &&
    known.subscriptionId === change.subscriptionBefore &&
    known.currency === change.currencyBefore &&
    known.interval === change.intervalBefore &&
    known.nextChargeAt?.getTime() === change.chargeBefore?.getTime();
  if (!isAsItWas || known.endsAt || known.pausedUntil || (await changeUnderWay(tx, known.id))) return false;
  const donor = known.donorId && (await tx.donor.findUnique({ where: { id: known.donorId } }));
  return Boolean(donor && donor.erasedAt === null);
}

/** What is known of a gift from its subscription alone: another one says it anew. */
export const unheard = {
  ...{ heardAt: null, termsHeardAt: null, pausedUntil: null, endsAt: null, chargeToldFor: null, cardToldFor: null },
  ...{ cardBrand: null, cardLast4: null, cardExpiresAt: null },
} as const;

async function move(
  tx: Tx,
  known: RecurringDonation,
  { id, currency, amount }: RecurringChange,
  { subscriptionId, customerId, createdAt }: News,
): Promise<RecurringDonation> {
  const moved = await tx.recurringDonation.update({
    where: { id: known.id },
    data: {
      ...{ ...unheard, subscriptionId, customerId },
      currency: currency ?? known.currency,
      amount: amount ?? known.amount,
    },
  });
  const done = await tx.recurringChange.update({
    where: { id },
    data: {
      ...{ status: "DONE", settledAt: createdAt, subscription: subscriptionId, customer: customerId },
      ...{ customerBefore: known.customerId, amountBefore: known.amount },
    },
  });
  await record(tx, {
    type: "recurring.currency-done",
    actor: stripeActor,
    subject: { type: "recurring", id: known.id },
    change: {
      currency: { before: known.currency, after: moved.currency },
      amount: { before: known.amount, after: moved.amount },
    },
  });
  await leave(tx, id);
  await tellOfChange(tx, moved, done);
  return moved;
}

// What was begun in vain ends before anything is taken for it.
async function turnDown(tx: Tx, known: RecurringDonation, change: RecurringChange, news: News): Promise<void> {
  const { subscriptionId: subscription, customerId: customer } = news;
  if (change.subscription !== null) return;
  const refused = await tx.recurringChange.update({
    where: { id: change.id },
    data: { status: "REFUSED", subscription, customer },
  });
  await record(tx, {
    type: "recurring.change-refused",
    actor: stripeActor,
    subject: { type: "recurring", id: known.id },
    change: { kind: { after: change.kind } },
  });
  await leave(tx, change.id);
  await tellOfRefusal(tx, known, refused);
}

/** Has the subscription that is not the gift's, or no longer, end by a job. */
export function leave(tx: Tx, changeId: string): Promise<void> {
  return enqueue(tx, "leave-subscription", { changeId }, { key: `leave:${changeId}` });
}
