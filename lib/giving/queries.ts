import { setTimeout as sleep } from "node:timers/promises";
import { daysLeft, inLanguage } from "@/lib/appeals/rules";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type DeclineReason, declineReason } from "./declines/rules";
import { isReturnKey } from "./orders/return";
import { type AppealProgress, type DonationStatus, type GivingInterval, settledStatuses } from "./rules";

/**
 * What an appeal has brought so far, in its own currency, less what went back, and how many people gave. A gift in another
 * currency counts as Stripe settled it, where that was in the appeal's.
 */
export async function appealProgress(appealId: string): Promise<AppealProgress> {
  const [sum] = await db.$queryRaw<{ given: number; donors: number; closesAt: Date | null }[]>`
    SELECT (coalesce(sum(d.amount - d."refundedAmount") FILTER (WHERE d.currency = a.currency), 0)
             + coalesce(sum(s.amount) FILTER (WHERE d.currency <> a.currency), 0))::float8 AS given,
           count(DISTINCT d."donorId")::int AS donors,
           a."closesAt"
    FROM "Appeal" a LEFT JOIN "Donation" d ON d."appealId" = a.id AND d.status = ANY(${[...settledStatuses]}::"DonationStatus"[])
    LEFT JOIN LATERAL (
      SELECT -sum(l.amount) AS amount FROM "JournalEntry" e JOIN "JournalLine" l ON l."entryId" = e.id
      WHERE e."donationId" = d.id AND e.kind = 'SETTLEMENT' AND l.account = 'EXCHANGE' AND l.currency = a.currency
    ) s ON d.currency <> a.currency
    WHERE a.id = ${appealId}::uuid GROUP BY a.id`;
  return sum
    ? { given: sum.given, donors: sum.donors, daysLeft: daysLeft(sum.closesAt, now()) }
    : { given: 0, donors: 0, daysLeft: null };
}

/** What a donor may know who comes back from the payment page: nothing that names a person. */
export type GiftOutcome = {
  readonly reference: string;
  readonly status: DonationStatus;
  readonly amount: number;
  readonly currency: string;
  readonly interval: GivingInterval;
  readonly appeal: string;
  readonly payment: OpenPayment;
};

/** How the last try at paying an order that is still open stands, as far as it was told. */
export type OpenPayment =
  | { readonly is: "unknown" | "asked" }
  | { readonly is: "declined"; readonly reason: DeclineReason };

/** What became of the gift somebody comes back from paying; null unless they bear the id and the key of its way back. */
export async function findGift(
  { sessionId: checkoutSessionId, key }: { sessionId: string; key: string },
  locale: Locale,
): Promise<GiftOutcome | null> {
  if (checkoutSessionId === "" || checkoutSessionId.length > 200) return null;
  const found = await db.donation.findUnique({
    where: { checkoutSessionId },
    include: { appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } } },
  });
  if (!found || !isReturnKey(found.id, key)) return null;
  const { reference, status, amount, currency, interval, appeal } = found;
  const payment = status === "STARTED" ? await openPayment(found) : ({ is: "unknown" } as const);
  return {
    payment,
    reference,
    status,
    amount,
    currency,
    interval,
    appeal: inLanguage(appeal.texts, locale)?.title ?? appeal.slug,
  };
}

const patienceMs = [200, 300, 500, 800];

/** As `findGift`, for who has just paid: Stripe's word comes about when they do, and a job draws its effect. */
export async function awaitGift(...way: Parameters<typeof findGift>): Promise<GiftOutcome | null> {
  for (const pause of patienceMs) {
    const gift = await findGift(...way);
    if (gift?.status !== "STARTED") return gift;
    await sleep(pause);
  }
  return findGift(...way);
}

const asked = "payment_intent.requires_action";

async function openPayment({ id, failureCode }: Pick<Donation, "id" | "failureCode">): Promise<OpenPayment> {
  const last = await db.stripeEvent.findFirst({
    where: { donationId: id, type: { in: [asked, "payment_intent.payment_failed"] } },
    orderBy: [{ createdAt: "desc" }, { receivedAt: "desc" }],
    select: { type: true },
  });
  if (last === null) return { is: "unknown" };
  return last.type === asked ? { is: "asked" } : { is: "declined", reason: declineReason(failureCode ?? "") };
}
