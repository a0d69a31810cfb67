import { record } from "@/lib/audit/record";
import type { Request } from "@/lib/auth/request";
import type { DonorViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Donor, RecurringChange, RecurringDonation } from "@/lib/db/generated/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { fail, ok, type Result } from "@/lib/result";
import { PaymentServiceError } from "@/lib/stripe/errors";
import { openSubscriptionPage } from "@/lib/stripe/subscriptions";
import { spokenInterval } from "../rules";
import { readAmount } from "./commands";
import { address } from "./mail";
import { currencyHindrance } from "./rules";
import type { CurrencyWish } from "./schema";

type Page = Result<{ url: string }>;

/**
 * Stripe's page on which a donor confirms another currency; it is charged first when the gift would have been anyway.
 * Fails with not-found, nothing-changed, amount-invalid, amount-too-small, amount-too-large, promise-not-changeable or
 * service-unavailable.
 */
export async function changeCurrency(donor: DonorViewer, wish: CurrencyWish, { locale }: Request): Promise<Page> {
  const where = { id: wish.recurring, donorId: donor.donorId };
  const promised = await db.recurringDonation.findFirst({ where, include: { donor: true } });
  if (!promised?.donor?.email) return fail("not-found");
  const amount = readAmount(wish.amount, wish.currency, locale);
  if (!amount.ok) return amount;
  // The same choice of the same form is one change; the amount is not as typed, for a key is in Latin digits only.
  const idempotencyKey = `currency:${wish.request}:${wish.currency}:${amount.value}`;
  const known = await findChange(idempotencyKey, promised.id);
  if (known?.status === "DONE") return ok({ url: paths.donorRecurring(locale, promised.id) });
  if (wish.currency === promised.currency) return fail("nothing-changed", { field: "currency" });
  if (currencyHindrance(promised, now()) !== null || !promised.subscriptionId) return fail("promise-not-changeable");
  const wanted = { currency: wish.currency, amount: amount.value, idempotencyKey };
  const change = known ?? (await keepWish(donor, { ...promised, subscriptionId: promised.subscriptionId }, wanted));
  if (change?.status !== "REQUESTED") return fail("promise-not-changeable");
  return openPage(promised, change, locale);
}

function findChange(idempotencyKey: string, recurringId: string): Promise<RecurringChange | null> {
  return db.recurringChange.findFirst({ where: { idempotencyKey, recurringId } });
}

type Wanted = { readonly currency: string; readonly amount: number; readonly idempotencyKey: string };
type Running = RecurringDonation & { readonly subscriptionId: string };

async function keepWish(donor: DonorViewer, promised: Running, wanted: Wanted): Promise<RecurringChange | null> {
  const { id: recurringId, currency: currencyBefore, amount: amountBefore, interval: intervalBefore } = promised;
  try {
    return await transaction(async (tx) => {
      const change = await tx.recurringChange.create({
        data: {
          ...{ ...wanted, recurringId, kind: "CURRENCY", currencyBefore, amountBefore, intervalBefore },
          ...{ chargeBefore: promised.nextChargeAt, subscriptionBefore: promised.subscriptionId },
        },
      });
      await record(tx, {
        type: "recurring.currency-requested",
        actor: donor,
        subject: { type: "recurring", id: recurringId },
        change: { currency: { after: wanted.currency }, amount: { after: wanted.amount } },
      });
      return change;
    });
  } catch (error) {
    // The other click of a double click was first.
    if (isTaken(error)) return findChange(wanted.idempotencyKey, recurringId);
    throw error;
  }
}

type Owned = RecurringDonation & { readonly donor: Donor | null };

async function openPage(promised: Owned, change: RecurringChange, locale: Locale): Promise<Page> {
  const { id, interval, donor } = promised;
  const { amount, currency, chargeBefore: chargeAt, idempotencyKey, id: changeId } = change;
  const first = await db.donation.findFirst({
    where: { recurringId: id },
    orderBy: { createdAt: "asc" },
    include: { appeal: { select: { slug: true } } },
  });
  if (!amount || !currency || !chargeAt || !first || !donor?.email) return fail("promise-not-changeable");
  const every = spokenInterval(interval) === "year" ? "year" : "month";
  const { reference, appeal, name } = first;
  const back = (query = {}) => address(paths.donorRecurring(locale, id, query));
  try {
    const page = await openSubscriptionPage({
      ...{ amount, currency, chargeAt, interval: every, email: donor.email, locale, changeId, idempotencyKey },
      description: translator(locale, "recurring")("currency.description", { reference }),
      // As with the first checkout: enough to rebuild the ledger from Stripe alone.
      metadata: { donationId: first.id, reference, appeal: appeal.slug, name, interval: every, locale },
      successUrl: back({ notice: "currency-confirmed" }),
      cancelUrl: back(),
    });
    return ok({ url: page.url });
  } catch (error) {
    if (!(error instanceof PaymentServiceError)) throw error;
    return fail("service-unavailable", { values: { gift: id } });
  }
}
