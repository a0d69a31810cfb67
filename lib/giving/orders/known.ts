import { isDonor, isSignedIn, type Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";

/**
 * Whether the address of an order is the viewer's own: their page was opened by a link mailed to it, or they sign in
 * with it and used a link mailed to it. Of an address that was merely typed nothing is looked up.
 */
export async function isOwnAddress(viewer: Viewer, email: string): Promise<boolean> {
  if (isDonor(viewer)) return (await db.donor.count({ where: { id: viewer.donorId, email } })) === 1;
  if (!isSignedIn(viewer)) return false;
  const confirmed = { links: { some: { usedAt: { not: null } } } };
  return (await db.user.count({ where: { id: viewer.userId, email, ...confirmed } })) === 1;
}

type Gift = { readonly email: string; readonly currency: string; readonly isRecurring: boolean };

/**
 * The customer whose cards are offered to who proved the address. Stripe takes recurring gifts of one customer in one
 * currency only: one in another has a customer of its own.
 */
export async function customerOf(tx: Tx, { email, currency, isRecurring }: Gift): Promise<string | null> {
  const donor = await tx.donor.findUnique({ where: { email }, select: { stripeCustomerId: true } });
  const customerId = donor?.stripeCustomerId ?? null;
  if (!customerId || !isRecurring) return customerId;
  const others = { customerId, currency: { not: currency } };
  return (await tx.recurringDonation.count({ where: others })) > 0 ? null : customerId;
}

/** The first customer of a donor's is theirs from now on. */
export async function keepCustomer(tx: Tx, donorId: string, { customerId, recurringId }: Donation): Promise<void> {
  const recurring = recurringId ? await tx.recurringDonation.findUnique({ where: { id: recurringId } }) : null;
  const stripeCustomerId = customerId ?? recurring?.customerId ?? null;
  if (!stripeCustomerId || (await tx.donor.count({ where: { stripeCustomerId } })) > 0) return;
  const without = { id: donorId, stripeCustomerId: null, erasedAt: null };
  await tx.donor.updateMany({ where: without, data: { stripeCustomerId } });
}

/** Stripe knows this customer no more: the order goes on without. */
export async function forgetCustomer(donationId: string, stripeCustomerId: string): Promise<Donation> {
  await db.donor.updateMany({ where: { stripeCustomerId }, data: { stripeCustomerId: null } });
  return db.donation.update({ where: { id: donationId }, data: { customerId: null } });
}
