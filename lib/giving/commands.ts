import { createHash } from "node:crypto";
import { record } from "@/lib/audit/record";
import { takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import type { Viewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { formatAmount } from "@/lib/i18n/format";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { randomReference } from "@/lib/ids";
import { log } from "@/lib/log";
import { donationLimits, toDecimal } from "@/lib/money";
import { paths, withQuery } from "@/lib/paths";
import { fail, ok, type Result } from "@/lib/result";
import { createCheckout } from "@/lib/stripe/checkout";
import { PaymentServiceError } from "@/lib/stripe/errors";
import { isPaid, keptInterval, spokenInterval } from "./rules";
import type { DonationOrder } from "./schema";

/**
 * Keeps an order and opens its checkout; `url` is where the donor pays. The same form sent twice is one order and one
 * checkout. Fails with too-many-requests, appeal-closed, amount-too-small, amount-too-large, order-closed, or
 * service-unavailable, after which the same form may be sent again.
 */
export async function startDonation(
  visitor: Viewer,
  order: DonationOrder,
  request: Request,
): Promise<Result<{ url: string }>> {
  const limit = await takeOne("donate", request.device.address ?? "unknown");
  if (!limit.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(limit.retryAfter / 60) } });

  const { min, max } = donationLimits(order.currency);
  const written = (amount: number) => formatAmount(amount, order.currency, request.locale, "whole");
  if (order.amount < min)
    return fail("amount-too-small", { field: order.amountField, values: { minimum: written(min) } });
  if (order.amount > max)
    return fail("amount-too-large", { field: order.amountField, values: { maximum: written(max) } });

  const kept = await keepOrder(visitor, order, request);
  return kept.ok ? openCheckout(kept.value) : kept;
}

async function keepOrder(visitor: Viewer, order: DonationOrder, request: Request): Promise<Result<Donation>> {
  const idempotencyKey = keyOf(order, request);
  const known = await db.donation.findUnique({ where: { idempotencyKey } });
  if (known) return ok(known);
  try {
    return await transaction((tx) => createOrder(tx, visitor, { ...order, idempotencyKey, locale: request.locale }));
  } catch (error) {
    // The other click of a double click was first.
    if (isTaken(error)) return ok(await db.donation.findUniqueOrThrow({ where: { idempotencyKey } }));
    throw error;
  }
}

// Going back and changing the amount makes another order; sending the same again does not.
function keyOf({ order, appeal, interval, amount, currency, name, email }: DonationOrder, { locale }: Request): string {
  const fields = [order, appeal, interval, amount, currency, name, email, locale];
  return `order:${createHash("sha256").update(JSON.stringify(fields)).digest("base64url")}`;
}

type NewOrder = DonationOrder & Pick<Donation, "idempotencyKey" | "locale">;

async function createOrder(tx: Tx, visitor: Viewer, order: NewOrder): Promise<Result<Donation>> {
  const appeal = await tx.appeal.findFirst({ where: { slug: order.appeal, status: "OPEN" }, select: { id: true } });
  if (!appeal) return fail("appeal-closed");
  const { amount, currency, locale, name, email, idempotencyKey } = order;
  const gift = { amount, currency, locale, appealId: appeal.id, interval: keptInterval(order.interval) };
  const recurring =
    order.interval === "once" ? null : await tx.recurringDonation.create({ data: gift, select: { id: true } });
  const donation = await tx.donation.create({
    data: { ...gift, name, email, idempotencyKey, reference: randomReference("D"), recurringId: recurring?.id ?? null },
  });
  await record(tx, {
    type: "donation.started",
    actor: visitor,
    subject: { type: "donation", id: donation.id, name: donation.reference },
    change: { amount: { after: amount }, currency: { after: currency }, interval: { after: gift.interval } },
  });
  return ok(donation);
}

// Stripe forgets a key after 24 hours and would open a second checkout for the order.
const orderHours = 23;

async function openCheckout(donation: Donation): Promise<Result<{ url: string }>> {
  const locale = spoken(donation.locale);
  if (isPaid(donation.status) || donation.status === "PENDING") {
    return ok({ url: withQuery(paths.donateThanks(locale), { session_id: donation.checkoutSessionId ?? "" }) });
  }
  const tooOld = now().getTime() - donation.createdAt.getTime() > orderHours * 3_600_000;
  if (donation.status !== "STARTED" || tooOld) return fail("order-closed");
  try {
    const checkout = await createCheckout(await checkoutOrder(donation));
    await db.donation.update({ where: { id: donation.id }, data: { checkoutSessionId: checkout.id } });
    return ok({ url: checkout.url });
  } catch (error) {
    if (!(error instanceof PaymentServiceError)) throw error;
    log.warn({ donation: donation.id, reason: error.reason, code: error.code }, "No checkout was opened");
    return fail("service-unavailable");
  }
}

// The checkout tells Stripe enough to rebuild the ledger from there.
async function checkoutOrder(donation: Donation) {
  const { id, idempotencyKey, amount, currency, email, reference } = donation;
  const locale = spoken(donation.locale);
  const interval = spokenInterval(donation.interval);
  const appeal = await db.appeal.findUniqueOrThrow({ where: { id: donation.appealId }, select: { slug: true } });
  const back = { appeal: appeal.slug, amount: toDecimal(amount, currency), currency, interval };
  const address = (path: string) => new URL(path, env.PORTAL_URL).href;
  return {
    ...{ donationId: id, idempotencyKey, interval, amount, currency, locale, email },
    description: translator(locale, "giving")("checkout-description", { reference }),
    // Stripe fills the braces in; they must reach it unescaped.
    successUrl: `${address(paths.donateThanks(locale))}?session_id={CHECKOUT_SESSION_ID}`,
    cancelUrl: address(paths.donateCancelled(locale, back)),
    metadata: { reference, appeal: appeal.slug },
  };
}
