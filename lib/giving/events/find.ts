import type { Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";

const paymentLocks = 7301;

/** Events that speak of one payment come one after the other, also before a row stands for it. */
export async function lockPayment(tx: Tx, paymentIntentId: string | null): Promise<void> {
  if (paymentIntentId === null) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${paymentLocks}::int, hashtext(${paymentIntentId}))`;
}

/** The donation an event names, held until the transaction ends. Metadata may be anybody's: what is no id is nobody. */
export async function lockDonation(tx: Tx, id: string | null | undefined): Promise<Donation | null> {
  if (!id || !isId(id)) return null;
  // Not FOR UPDATE: events that only name the donation would wait, and two of them for each other.
  await tx.$queryRaw`SELECT 1 FROM "Donation" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.donation.findUnique({ where: { id } });
}

type Told = {
  readonly paymentIntentId: string | null;
  readonly checkoutId?: string | null;
  readonly metadata?: Readonly<Record<string, string>>;
};

/**
 * The donation of a payment, held. A refund made in Stripe's dashboard names the payment alone, a try to begin a
 * recurring gift its checkout.
 */
export async function lockPaidDonation(
  tx: Tx,
  { paymentIntentId, checkoutId = null, metadata = {} }: Told,
): Promise<Donation | null> {
  await lockPayment(tx, paymentIntentId);
  const known = paymentIntentId && (await tx.donation.findUnique({ where: { paymentIntentId }, select: { id: true } }));
  return lockDonation(tx, known ? known.id : (metadata.donationId ?? (await byCheckout(tx, checkoutId))));
}

async function byCheckout(tx: Tx, checkoutSessionId: string | null): Promise<string | undefined> {
  if (checkoutSessionId === null) return;
  return (await tx.donation.findUnique({ where: { checkoutSessionId }, select: { id: true } }))?.id;
}

/** The recurring donation of a subscription, held. Its metadata names the donation it began with. */
export async function lockRecurring(tx: Tx, told: { subscriptionId: string | null; donationId: string | null }) {
  const { subscriptionId, donationId } = told;
  const id = (subscriptionId && (await bySubscription(tx, subscriptionId))) ?? (await byFirstDonation(tx, donationId));
  return id ? holdRecurring(tx, id) : null;
}

export async function holdRecurring(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "RecurringDonation" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.recurringDonation.findUnique({ where: { id } });
}

async function bySubscription(tx: Tx, subscriptionId: string): Promise<string | undefined> {
  const found = await tx.recurringDonation.findUnique({ where: { subscriptionId }, select: { id: true } });
  return found?.id;
}

async function byFirstDonation(tx: Tx, id: string | null): Promise<string | null> {
  if (!id || !isId(id)) return null;
  const first = await tx.donation.findUnique({ where: { id }, select: { recurringId: true } });
  return first?.recurringId ?? null;
}
