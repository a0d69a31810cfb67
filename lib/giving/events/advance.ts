import { type Actor, record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { purgePages } from "@/lib/pages/purge";
import { paths } from "@/lib/paths";
import { keepBooks } from "../books/post";
import { cancelCard, scheduleCard } from "../dedications/schedule";
import { keepCustomer } from "../orders/known";
import { issueReceipt, voidReceipt } from "../receipts/issue";
import { deservesReceipt, isPaid, nextStatus, type Progress } from "../rules";

export const stripeActor = { kind: "system", name: "stripe" } as const;

const whole = {
  appeal: { select: { slug: true } },
  refunds: { where: { status: "SUCCEEDED" }, select: { amount: true } },
  disputes: { select: { status: true } },
  receipts: { where: { voidedAt: null }, select: { id: true } },
} as const;

/**
 * Draws the consequences of news about a donation the caller holds: its state, its donor, its receipt, its place in the books.
 * `heard` is STARTED where the news says nothing of the payment itself.
 */
export async function advance(
  tx: Tx,
  donationId: string,
  heard: Progress,
  at: Date,
  actor: Actor = stripeActor,
): Promise<void> {
  const donation = await tx.donation.findUniqueOrThrow({ where: { id: donationId }, include: whole });
  const refunded = donation.refunds.reduce((sum, refund) => sum + refund.amount, 0);
  const disputes = donation.disputes.map((dispute) => dispute.status);
  const status = nextStatus(donation.status, heard, { amount: donation.amount, refunded, disputes });
  const paid = isPaid(status);

  if (status !== donation.status || refunded !== donation.refundedAmount) {
    const paidAt = paid ? (donation.paidAt ?? at) : null;
    await tx.donation.update({
      where: { id: donationId },
      data: { status, refundedAmount: refunded, paidAt, ...(paid && { failureCode: null }) },
    });
    if (paid && !isPaid(donation.status)) await welcome(tx, donation);
    await tell(tx, donation, { status, refunded }, actor);
  }
  if (!paid) return;
  const deserved = deservesReceipt(status, disputes);
  await keepReceipt(tx, donation, deserved);
  if (!deserved) await cancelCard(tx, donationId);
  await keepBooks(tx, donationId, at);
}

type Known = Donation & { appeal: { slug: string }; receipts: { id: string }[] };

async function welcome(tx: Tx, donation: Known): Promise<void> {
  const donorId = donation.donorId ?? (await donorOf(tx, donation));
  await tx.donation.update({ where: { id: donation.id }, data: { donorId } });
  if (donation.recurringId) {
    await tx.recurringDonation.update({ where: { id: donation.recurringId }, data: { donorId } });
  }
  if (donorId) await keepCustomer(tx, donorId, donation);
  await scheduleCard(tx, donation.id);
  if (donation.method === "STRIPE") await settleLater(tx, donation.id);
}

/** Stripe's events say nothing of fees and exchange: a job asks for them. */
export function settleLater(tx: Tx, donationId: string): Promise<void> {
  return enqueue(tx, "settle-donation", { donationId }, { key: `settle:${donationId}` });
}

// Whoever the address belongs to keeps the name they first gave: nobody proved that it is theirs.
async function donorOf(tx: Tx, { email, name, locale }: Known): Promise<string | null> {
  // A cheque may come without an address to write to.
  if (email === "") return null;
  await tx.donor.createMany({ data: [{ email, name, locale }], skipDuplicates: true });
  const { id } = await tx.donor.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return id;
}

async function tell(tx: Tx, donation: Known, after: { status: string; refunded: number }, actor: Actor): Promise<void> {
  await record(tx, {
    type: `donation.${after.status.toLowerCase().replaceAll("_", "-")}`,
    actor,
    subject: { type: "donation", id: donation.id, name: donation.reference },
    change: {
      status: { before: donation.status, after: after.status },
      ...(after.refunded !== donation.refundedAmount && {
        refunded: { before: donation.refundedAmount, after: after.refunded },
      }),
    },
  });
  if (isPaid(donation.status) || after.status === "SUCCEEDED") {
    await purgePages(tx, (locale) => [
      paths.home(locale),
      paths.appeal(locale, donation.appeal.slug),
      paths.supporters(locale),
    ]);
  }
}

async function keepReceipt(tx: Tx, donation: Known, deserved: boolean): Promise<void> {
  const [standing] = donation.receipts;
  if (standing && !deserved) await voidReceipt(tx, standing.id, "The gift was returned");
  if (standing || !deserved) return;
  const receipt = await issueReceipt(tx, donation.id);
  await enqueue(tx, "send-receipt", { receiptId: receipt.id }, { key: `receipt:${receipt.id}` });
}
