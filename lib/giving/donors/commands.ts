import { record } from "@/lib/audit/record";
import { takeOne } from "@/lib/auth/limits";
import { createLink, useLink } from "@/lib/auth/mailed-links";
import type { Request } from "@/lib/auth/request";
import { createSession, endSession, type NewSession } from "@/lib/auth/sessions";
import type { DonorViewer, Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Donor } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locales";
import { enqueue } from "@/lib/jobs/enqueue";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import { giftsLinkMail } from "./mail";

/**
 * Asks for a link to one's gifts. Whether the address gave is a job's business: no answer, and no answer's time,
 * depends on it. Fails with too-many-requests, which counts where it is asked from.
 */
export async function requestGiftsLink(
  _visitor: Visitor,
  { email }: { email: string },
  { device, locale }: Request,
): Promise<Result> {
  const here = await takeOne("find-gifts", device.address ?? "unknown");
  if (!here.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(here.retryAfter / 60) } });
  if (!(await takeOne("mail-link", email.toLowerCase())).allowed) return ok();
  return transaction(async (tx) => {
    await enqueue(tx, "mail-donor-link", { email, locale });
    return ok();
  });
}

/** Mails the link, if the address gave. */
export function mailGiftsLink(email: string, locale: Locale): Promise<void> {
  return transaction(async (tx) => {
    const donor = (await tx.donor.findUnique({ where: { email } })) ?? (await donorToBe(tx, email));
    if (!donor?.email) return;
    const token = await createLink(tx, { purpose: "DONOR", donorId: donor.id });
    await mail(tx, giftsLinkMail({ to: donor.email, locale, token }));
  });
}

// A bank debit takes days, a promised cheque longer, and who gives may want to look before it has come.
async function donorToBe(tx: Tx, email: string): Promise<Donor | null> {
  const onItsWay = await tx.donation.findFirst({ where: { email, status: "PENDING" }, orderBy: { createdAt: "asc" } });
  const first = onItsWay ?? (await tx.pledge.findFirst({ where: { email }, orderBy: { createdAt: "asc" } }));
  if (!first) return null;
  const { name, locale } = first;
  return tx.donor.create({ data: { email, name, locale } });
}

/** Uses a mailed link once: the address is the visitor's, and what it gave is shown from now on. */
export function openGifts(
  _visitor: Visitor,
  { token }: { token: string },
  { device }: Request,
): Promise<Result<NewSession>> {
  return transaction(async (tx) => {
    const donorId = (await useLink(tx, "DONOR", token))?.donorId;
    if (!donorId) return fail("link-expired");
    const { email } = await tx.donor.update({ where: { id: donorId }, data: { confirmedAt: now() } });
    if (email !== null) await takeOver(tx, donorId, email);
    return ok(await createSession(tx, { kind: "DONOR", donorId }, device));
  });
}

// Orders and promises are anybody's until the address is confirmed.
async function takeOver(tx: Tx, donorId: string, email: string): Promise<void> {
  const ofAddress = { email, donorId: null };
  await tx.recurringDonation.updateMany({
    where: { donorId: null, donations: { some: ofAddress } },
    data: { donorId },
  });
  await tx.donation.updateMany({ where: ofAddress, data: { donorId } });
  await tx.pledge.updateMany({ where: ofAddress, data: { donorId } });
}

export function leaveGifts({ sessionId }: DonorViewer): Promise<Result> {
  return transaction(async (tx) => {
    await endSession(tx, sessionId);
    return ok();
  });
}

/** The name and language of what is made from now on; papers that were issued stay as they are. */
export function saveDonorDetails(
  donor: DonorViewer,
  { name, locale }: { name: string; locale: Locale },
): Promise<Result> {
  const { donorId } = donor;
  return transaction(async (tx) => {
    const before = await tx.donor.findFirst({ where: { id: donorId, erasedAt: null } });
    if (!before) return fail("not-found");
    await tx.donor.update({ where: { id: donorId }, data: { name, locale } });
    // A recurring gift goes on in the new name and language.
    await tx.recurringDonation.updateMany({ where: { donorId }, data: { locale } });
    await record(tx, {
      type: "donor.changed",
      actor: donor,
      subject: { type: "donor", id: donorId },
      change: { name: { after: before.name !== name }, locale: { before: before.locale, after: locale } },
    });
    return ok();
  });
}
