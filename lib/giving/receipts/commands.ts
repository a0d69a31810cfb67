import { record } from "@/lib/audit/record";
import type { Admin, DonorViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/result";
import { lockDonation } from "../events/find";
import { visibleTo } from "../policy";
import { receiptNumber } from "../rules";
import { issueReceipt, voidReceipt } from "./issue";
import type { Reissue } from "./schema";

/**
 * Voids a receipt with a reason and issues another in its place, which is sent to the donor: neither is ever edited.
 * The same form sent twice makes one. Fails with not-found, or receipt-void when it stands no more.
 */
export function reissueReceipt(
  admin: Admin,
  { receipt: id, reason, ...right }: Reissue,
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const known = await tx.receipt.findFirst({
      where: { id, donation: visibleTo(admin) },
      select: { donationId: true },
    });
    const donation = await lockDonation(tx, known?.donationId);
    if (!donation) return fail("not-found");
    const wrong = await tx.receipt.findUniqueOrThrow({ where: { id }, include: { replacedBy: true } });
    if (wrong.replacedBy) return ok({ id: donation.id });
    if (wrong.voidedAt) return fail("receipt-void");
    await voidReceipt(tx, id, reason, admin);
    const issued = await issueReceipt(tx, donation.id, now(), { ...right, replaces: wrong }, admin);
    await enqueue(tx, "send-receipt", { receiptId: issued.id }, { key: `receipt:${issued.id}` });
    return ok({ id: donation.id });
  });
}

/** Sends a standing receipt once more, to the donor's address. Fails with not-found, also where it is another's. */
export function resendReceipt(
  viewer: Admin | DonorViewer,
  { receipt: id }: { receipt: string },
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const receipt = await tx.receipt.findFirst({ where: { id, voidedAt: null, donation: visibleTo(viewer) } });
    if (!receipt) return fail("not-found");
    await record(tx, {
      type: "receipt.resent",
      actor: viewer,
      subject: { type: "receipt", id, name: receiptNumber(receipt.series, receipt.number) },
    });
    await enqueue(tx, "send-receipt", { receiptId: id }, { key: `receipt:${id}` });
    return ok({ id: receipt.donationId });
  });
}
