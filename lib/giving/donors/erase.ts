import { record } from "@/lib/audit/record";
import { endSessionsOfDonor } from "@/lib/auth/sessions";
import type { DonorViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Donor, Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { spoken } from "@/lib/i18n/locales";
import { enqueue } from "@/lib/jobs/enqueue";
import { forgetFollower } from "@/lib/library/alerts/changes";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import { voidAcknowledgement } from "../receipts/issue";
import { erasedMail } from "./mail";

/**
 * Forgets who gave: name, address, link, session, what Stripe told of the person, and what it keeps of them for us:
 * their customers with the saved cards, and what the address follows in the library. The law of bookkeeping has the amounts and the frozen receipts stay. Recurring
 * gifts end. Fails with not-found, or with gift-on-its-way while a
 * payment has neither come nor failed.
 */
export function eraseDonor(donor: DonorViewer): Promise<Result> {
  const { donorId } = donor;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Donor" WHERE id = ${donorId}::uuid FOR UPDATE`;
    const known = await tx.donor.findFirst({ where: { id: donorId, erasedAt: null } });
    if (!known?.email) return fail("not-found");
    const theirs = { OR: [{ donorId }, { email: known.email }] };
    if (await tx.donation.findFirst({ where: { AND: [theirs, { status: "PENDING" }] }, select: { id: true } }))
      return fail("gift-on-its-way");

    await endRecurring(tx, donorId);
    await forgetCustomers(tx, known, theirs);
    await tx.stripeEvent.updateMany({
      where: { donation: theirs, outcome: { not: "WAITING" } },
      data: { payload: {} },
    });
    await forgetWords(tx, theirs);
    await forgetPledges(tx, donor, known.email);
    await forgetFollower(tx, donor, known.email);
    const nobody = { name: "", email: "", organization: null, nameHidden: true, donorId, customerId: null };
    await tx.donation.updateMany({ where: theirs, data: nobody });
    await forget(tx, known);
    await record(tx, { type: "donor.erased", actor: donor, subject: { type: "donor", id: donorId } });
    await mail(tx, erasedMail({ to: known.email, locale: spoken(known.locale) }));
    return ok();
  });
}

// What they said with their gifts, and of whom: the wall, a dedication and its card, the news they wanted.
async function forgetWords(tx: Tx, donation: Prisma.DonationWhereInput): Promise<void> {
  await tx.wallMessage.deleteMany({ where: { donation } });
  await tx.dedication.deleteMany({ where: { donation } });
  await tx.newsConsent.deleteMany({ where: { donation } });
  await tx.orderOrigin.deleteMany({ where: { donation } });
}

// Nobody is reminded of a promise that has no name any more.
async function forgetPledges(tx: Tx, donor: DonorViewer, email: string): Promise<void> {
  const open = await tx.pledge.updateManyAndReturn({
    where: { email, status: "OPEN" },
    data: { status: "WITHDRAWN", closedAt: now() },
    select: { id: true },
  });
  for (const { id } of open) await voidAcknowledgement(tx, id, "Who promised was erased", donor);
  await tx.pledge.updateMany({ where: { email }, data: { name: "", email: "" } });
}

async function endRecurring(tx: Tx, donorId: string): Promise<void> {
  const running = await tx.recurringDonation.findMany({
    where: { donorId, status: { not: "ENDED" }, subscriptionId: { not: null } },
    select: { id: true },
  });
  for (const { id } of running) await enqueue(tx, "end-recurring", { recurringId: id }, { key: `end-recurring:${id}` });
}

async function forgetCustomers(
  tx: Tx,
  { id, stripeCustomerId }: Donor,
  theirs: Prisma.DonationWhereInput,
): Promise<void> {
  const ofGifts = await tx.donation.findMany({ where: theirs, distinct: "customerId", select: { customerId: true } });
  const promised = await tx.recurringDonation.findMany({ where: { donorId: id }, select: { customerId: true } });
  const recurring = { donorId: id };
  const moves = await tx.recurringChange.findMany({ where: { kind: "CURRENCY", recurring } });
  const known = [
    stripeCustomerId,
    ...[...ofGifts, ...promised].map(({ customerId }) => customerId),
    ...moves.flatMap(({ customer, customerBefore }) => [customer, customerBefore]),
  ];
  // Who is on Stripe's page now comes back to nothing.
  await tx.recurringChange.updateMany({
    where: { kind: "CURRENCY", status: "REQUESTED", recurring },
    data: { status: "REFUSED" },
  });
  for (const customerId of new Set(known))
    if (customerId) await enqueue(tx, "forget-customer", { customerId }, { key: `forget-customer:${customerId}` });
}

async function forget(tx: Tx, { id }: Donor): Promise<void> {
  await tx.mailedLink.deleteMany({ where: { donorId: id } });
  await endSessionsOfDonor(tx, id);
  await tx.donor.update({
    where: { id },
    data: { email: null, name: "", stripeCustomerId: null, erasedAt: now() },
  });
}
