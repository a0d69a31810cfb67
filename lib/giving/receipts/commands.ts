import { record } from "@/lib/audit/record";
import type { Admin, DonorViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Receipt } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/result";
import { lockDonation } from "../events/find";
import { receiptsVisibleTo } from "../policy";
import { issueAcknowledgement, issueReceipt, voidReceipt } from "./issue";
import { kindsOf, type ReceiptKind, receiptNumber } from "./rules";
import type { Reissue } from "./schema";

/** What the paper is of: whichever is not null. */
export type Subject = { readonly donationId: string | null; readonly pledgeId: string | null };

/**
 * Voids a receipt with a reason and issues another in its place, which is sent to the donor: neither is ever edited.
 * The same form sent twice makes one. Fails with not-found, receipt-void when it stands no more, pledge-closed when
 * nothing is promised any more, or form-invalid for a kind that what was given has not.
 */
export function reissueReceipt(admin: Admin, { receipt: id, reason, ...right }: Reissue): Promise<Result<Subject>> {
  return transaction(async (tx) => {
    const known = await tx.receipt.findFirst({ where: { AND: [{ id }, receiptsVisibleTo(admin)] } });
    const subject = known && (await hold(tx, known));
    if (!subject) return fail("not-found");
    const wrong = await tx.receipt.findUniqueOrThrow({ where: { id }, include: { replacedBy: true } });
    const { donationId, pledgeId } = wrong;
    if (wrong.replacedBy) return ok({ donationId, pledgeId });
    if (wrong.voidedAt) return fail("receipt-void");
    if (subject.closed) return fail("pledge-closed");
    if (!subject.kinds.includes(right.kind)) return fail("form-invalid", { field: "kind" });
    await voidReceipt(tx, id, reason, admin);
    const correction = { ...right, replaces: wrong };
    const issued = await subject.issue(now(), correction, admin);
    await enqueue(tx, "send-receipt", { receiptId: issued.id }, { key: `receipt:${issued.id}` });
    return ok({ donationId, pledgeId });
  });
}

/**
 * Sends a standing receipt once more, to the donor's address. Fails with not-found, also where it is another's, or
 * pledge-closed: who has paid is not told how to pay.
 */
export function resendReceipt(
  viewer: Admin | DonorViewer,
  { receipt: id }: { receipt: string },
): Promise<Result<Subject>> {
  return transaction(async (tx) => {
    const receipt = await tx.receipt.findFirst({
      where: { AND: [{ id, voidedAt: null }, receiptsVisibleTo(viewer)] },
      include: { pledge: true },
    });
    if (!receipt) return fail("not-found");
    const { donationId, pledgeId, pledge } = receipt;
    if (pledge && pledge.status !== "OPEN") return fail("pledge-closed");
    await record(tx, {
      type: "receipt.resent",
      actor: viewer,
      subject: { type: "receipt", id, name: receiptNumber(receipt) },
    });
    await enqueue(tx, "send-receipt", { receiptId: id }, { key: `receipt:${id}` });
    return ok({ donationId, pledgeId });
  });
}

type Issuing = [issuedAt: Date, correction: Parameters<typeof issueReceipt>[3], admin: Admin];
type Held = {
  readonly kinds: readonly ReceiptKind[];
  readonly closed: boolean;
  readonly issue: (...how: Issuing) => Promise<Receipt>;
};

/** The gift or the promise of a paper, held until the transaction ends: of two at once one finds it done. */
async function hold(tx: Tx, { donationId, pledgeId }: Subject): Promise<Held | null> {
  if (pledgeId) {
    await tx.$queryRaw`SELECT 1 FROM "Pledge" WHERE id = ${pledgeId}::uuid FOR UPDATE`;
    const { status } = await tx.pledge.findUniqueOrThrow({ where: { id: pledgeId }, select: { status: true } });
    const issue = (...how: Issuing) => issueAcknowledgement(tx, pledgeId, ...how);
    return { kinds: ["PLEDGE"], closed: status !== "OPEN", issue };
  }
  const donation = await lockDonation(tx, donationId);
  if (!donation) return null;
  const issue = (...how: Issuing) => issueReceipt(tx, donation.id, ...how);
  return { kinds: kindsOf(donation.method), closed: false, issue };
}
