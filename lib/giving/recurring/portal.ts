import { record } from "@/lib/audit/record";
import type { Request } from "@/lib/auth/request";
import type { DonorViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { paths } from "@/lib/paths";
import { fail, ok, type Result } from "@/lib/result";
import { PaymentServiceError } from "@/lib/stripe/errors";
import { openPortal } from "@/lib/stripe/portal";
import { address } from "./mail";

/**
 * Stripe's own page of the cards and invoices behind a gift of this donor's. A gift whose charge failed leads straight
 * to giving another card there. Fails with not-found or service-unavailable.
 */
export async function openGiftPortal(
  donor: DonorViewer,
  { recurring: id }: { recurring: string },
  { locale }: Request,
): Promise<Result<{ url: string }>> {
  const gift = await db.recurringDonation.findFirst({
    where: { id, donorId: donor.donorId, customerId: { not: null }, status: { not: "STARTED" } },
    select: { customerId: true, failedAt: true, status: true },
  });
  if (!gift?.customerId) return fail("not-found");
  const needsCard = gift.failedAt !== null && gift.status !== "ENDED";
  try {
    const url = await openPortal({
      ...{ customerId: gift.customerId, locale, returnUrl: address(paths.donor(locale)) },
      ...(needsCard && { afterCard: address(paths.donorRecurring(locale, id, { notice: "card-given" })) }),
    });
    await transaction((tx) =>
      record(tx, { type: "recurring.portal-opened", actor: donor, subject: { type: "recurring", id } }),
    );
    return ok({ url });
  } catch (error) {
    if (!(error instanceof PaymentServiceError)) throw error;
    return fail("service-unavailable");
  }
}
