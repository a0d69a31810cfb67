import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { log } from "@/lib/log";
import { toDecimal } from "@/lib/money";
import { paths, withQuery } from "@/lib/paths";
import { fail, ok, type Result } from "@/lib/result";
import { createCheckout } from "@/lib/stripe/checkout";
import { isMissing, PaymentServiceError } from "@/lib/stripe/errors";
import { spokenDesignation } from "../choices/rules";
import { spokenDedication } from "../dedications/rules";
import { isPaid, spokenInterval } from "../rules";
import { forgetCustomer } from "./known";
import { returnKey } from "./return";

// Stripe forgets a key after 24 hours and would open a second checkout for the order.
const orderHours = 23;

/** Where an order is paid. The same order always has the same checkout. Fails with order-closed or service-unavailable. */
export async function openCheckout(donation: Donation): Promise<Result<{ url: string }>> {
  const locale = spoken(donation.locale);
  if (isPaid(donation.status) || donation.status === "PENDING") {
    return ok({
      url: withQuery(paths.donateThanks(locale), {
        session_id: donation.checkoutSessionId ?? "",
        key: returnKey(donation.id),
      }),
    });
  }
  const tooOld = now().getTime() - donation.createdAt.getTime() > orderHours * 3_600_000;
  if (donation.status !== "STARTED" || tooOld) return fail("order-closed");
  try {
    const checkout = await createCheckout(await checkoutOrder(donation));
    await db.donation.update({ where: { id: donation.id }, data: { checkoutSessionId: checkout.id } });
    return ok({ url: checkout.url });
  } catch (error) {
    if (donation.customerId && isMissing(error))
      return openCheckout(await forgetCustomer(donation.id, donation.customerId));
    if (!(error instanceof PaymentServiceError)) throw error;
    log.warn({ donation: donation.id, reason: error.reason, code: error.code }, "No checkout was opened");
    return fail("service-unavailable");
  }
}

// The checkout tells Stripe enough to rebuild the ledger from there.
async function checkoutOrder(donation: Donation) {
  const { id, amount, currency, email, reference, feeCover: covered, addressProved, customerId } = donation;
  // A key is for the same words: with a customer and, where Stripe does not know them any more, without.
  const idempotencyKey = customerId ? `${donation.idempotencyKey}:known` : donation.idempotencyKey;
  const designation = spokenDesignation(donation.designation);
  const locale = spoken(donation.locale);
  const interval = spokenInterval(donation.interval);
  const dedication = await db.dedication.findUnique({ where: { donationId: id } });
  const appeal = await db.appeal.findUniqueOrThrow({ where: { id: donation.appealId }, select: { slug: true } });
  const chosen = {
    designation: designation === "needed" ? undefined : designation,
    cover: covered > 0 ? "on" : undefined,
  };
  const back = { appeal: appeal.slug, amount: toDecimal(amount - covered, currency), currency, interval, ...chosen };
  const address = (path: string) => new URL(path, env.PORTAL_URL).href;
  return {
    ...{ donationId: id, idempotencyKey, interval, amount, currency, locale, email, customerId },
    keepsCards: addressProved,
    description: translator(locale, "giving")("checkout-description", { reference }),
    // Stripe fills the braces in; they must reach it unescaped.
    successUrl: `${address(paths.donateThanks(locale))}?session_id={CHECKOUT_SESSION_ID}&key=${returnKey(id)}`,
    cancelUrl: address(paths.donateCancelled(locale, back)),
    metadata: {
      ...{ reference, appeal: appeal.slug, name: donation.name, designation, feeCover: String(covered) },
      ...(donation.organization && { organization: donation.organization }),
      ...(dedication && { dedication: spokenDedication(dedication.kind), honoree: dedication.honoree }),
      ...(donation.nameHidden && { nameHidden: "true" }),
      ...(donation.amountHidden && { amountHidden: "true" }),
    },
  };
}
