import { inLanguage } from "@/lib/appeals/rules";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type AppealProgress, type DonationStatus, type GivingInterval, settledStatuses } from "./rules";

/** What an appeal has brought so far: settled gifts in its own currency, less what went back, and how many people gave. */
export async function appealProgress(appealId: string): Promise<AppealProgress> {
  const [progress] = await db.$queryRaw<[AppealProgress]>`
    SELECT coalesce(sum(d.amount - d."refundedAmount") FILTER (WHERE d.currency = a.currency), 0)::float8 AS given,
           count(DISTINCT d."donorId")::int AS donors
    FROM "Donation" d JOIN "Appeal" a ON a.id = d."appealId"
    WHERE a.id = ${appealId}::uuid AND d.status::text = ANY(${[...settledStatuses]})`;
  return progress;
}

/** What a donor may know who comes back from the payment page: nothing that names a person. */
export type GiftOutcome = {
  readonly reference: string;
  readonly status: DonationStatus;
  readonly amount: number;
  readonly currency: string;
  readonly interval: GivingInterval;
  readonly appeal: string;
};

export async function findGift(checkoutSessionId: string, locale: Locale): Promise<GiftOutcome | null> {
  if (checkoutSessionId === "" || checkoutSessionId.length > 200) return null;
  const found = await db.donation.findUnique({
    where: { checkoutSessionId },
    include: { appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } } },
  });
  if (!found) return null;
  const { reference, status, amount, currency, interval, appeal } = found;
  return { reference, status, amount, currency, interval, appeal: inLanguage(appeal.texts, locale)?.title ?? appeal.slug };
}
