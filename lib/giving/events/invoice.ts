import type { Tx } from "@/lib/db/client";
import type { Donation, RecurringDonation } from "@/lib/db/generated/client";
import { randomReference } from "@/lib/ids";
import type { GivingEvent } from "@/lib/stripe/events";
import { beginRepair, endRepair } from "../recurring/failure";
import { advance } from "./advance";
import { runningBy } from "./currency";
import { applied, type Effect, ignored, isSameSum, mismatch } from "./effect";
import { lockDonation, lockRecurring } from "./find";
import { hearOfRecurring } from "./recurring";

type InvoiceEvent = Extract<GivingEvent, { kind: `invoice.${string}` }>;

/** A recurring gift came: the first one is the order itself, each renewal is a donation of its own. */
export async function invoicePaid(tx: Tx, event: InvoiceEvent): Promise<Effect> {
  // A bill of nothing: the day of the next charge was moved.
  if (event.amount === 0) return ignored;
  const first = await lockDonation(tx, event.donationId);
  const known = await lockRecurring(tx, event);
  if (!known || !first) return ignored;
  // Of a subscription that was left for another currency: its money is a gift all the same.
  const running = await runningBy(tx, known, event);
  const recurring = running ?? known;
  if (!(await isPromised(tx, recurring, event))) return mismatch(first);

  const donationId = event.first ? first.id : await renewal(tx, recurring, first, event);
  if (event.first) await tx.donation.update({ where: { id: first.id }, data: { invoiceId: event.invoiceId } });
  if (running) await hearOfRecurring(tx, running, "ACTIVE", event);
  await endRepair(tx, recurring, event.invoiceId);
  await advance(tx, donationId, "SUCCEEDED", event.paidAt ?? event.createdAt);
  return applied(donationId);
}

/** A renewal failed or waits for its donor; Stripe tries again by itself. The first payment is the checkout's affair. */
export async function invoiceFailed(tx: Tx, event: InvoiceEvent): Promise<Effect> {
  if (event.first) {
    const order = await lockDonation(tx, event.donationId);
    return order ? applied(order.id) : ignored;
  }
  const known = await lockRecurring(tx, event);
  if (!known || !event.donationId) return ignored;
  const recurring = await runningBy(tx, known, event);
  if (!recurring) return applied(event.donationId);
  await hearOfRecurring(tx, recurring, "PAST_DUE", event);
  await beginRepair(tx, recurring, event);
  return applied(event.donationId);
}

// A bill may overtake the news that the amount was changed, or come after it: what a donor asked of us is no surprise.
async function isPromised(tx: Tx, recurring: RecurringDonation, told: InvoiceEvent): Promise<boolean> {
  if (isSameSum(recurring, told)) return true;
  if (told.first || told.amount === null) return false;
  const changes = await tx.recurringChange.findMany({ where: { recurringId: recurring.id } });
  const { subscriptionId, currency } = told;
  const isOfMove = changes.some(
    (change) =>
      (change.subscription === subscriptionId && change.currency === currency) ||
      (change.subscriptionBefore === subscriptionId && change.currencyBefore === currency),
  );
  if (currency !== recurring.currency && !isOfMove) return false;
  return changes.some(({ amount, amountBefore }) => amount === told.amount || amountBefore === told.amount);
}

async function renewal(
  tx: Tx,
  recurring: RecurringDonation,
  first: Donation,
  { invoiceId, amount: billed, currency: told }: InvoiceEvent,
): Promise<string> {
  const known = await tx.donation.findUnique({ where: { invoiceId }, select: { id: true } });
  if (known) return known.id;
  const { interval, appealId, locale } = recurring;
  const currency = told ?? recurring.currency;
  const { email, organization, designation, nameHidden, amountHidden } = first;
  const amount = billed ?? recurring.amount;
  // A promise that was changed since then is no longer the sum the addition was reckoned for.
  const feeCover = isSameSum(first, { amount, currency }) ? first.feeCover : 0;
  // A confirmed donor may have another name by now.
  const donor = recurring.donorId ? await tx.donor.findUnique({ where: { id: recurring.donorId } }) : null;
  const name = donor?.confirmedAt ? donor.name : first.name;
  const made = await tx.donation.create({
    data: {
      ...{ interval, amount, currency, appealId, locale, name, email, invoiceId },
      ...{ organization, designation, nameHidden, amountHidden, feeCover },
      ...{ recurringId: recurring.id, donorId: recurring.donorId },
      reference: randomReference("D"),
      idempotencyKey: `invoice:${invoiceId}`,
    },
    select: { id: true },
  });
  return made.id;
}
