import { createHash } from "node:crypto";
import { record } from "@/lib/audit/record";
import type { Request } from "@/lib/auth/request";
import type { Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { formatAmount } from "@/lib/i18n/format";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { randomReference } from "@/lib/ids";
import { donationLimits } from "@/lib/money";
import { fail, ok, type Result } from "@/lib/result";
import { addressHash, refuseTrying } from "./abuse/door";
import { feeCover, keptDesignation, shownSum } from "./choices/rules";
import { dedicationOf, refuseCard } from "./dedications/order";
import { openCheckout } from "./orders/checkout";
import { customerOf, isOwnAddress } from "./orders/known";
import { keptInterval } from "./rules";
import type { DonationOrder } from "./schema";

/**
 * Keeps an order and opens its checkout; `url` is where the donor pays. The same form sent twice is one order and one
 * checkout. Fails with too-many-requests, declined-often, appeal-closed, amount-too-small, amount-too-large, order-closed, sum-unread
 * where the donor has not been shown what they would pay, or service-unavailable, after which the same form may be
 * sent again. Who has proved the address is offered the cards Stripe keeps for it; to anybody else nothing tells
 * whether it gave.
 */
export async function startDonation(
  viewer: Viewer,
  order: DonationOrder,
  request: Request,
): Promise<Result<{ url: string }>> {
  const closed = await refuseTrying(order, request);
  if (closed) return closed;

  const { min, max } = donationLimits(order.currency);
  const written = (amount: number) => formatAmount(amount, order.currency, request.locale, "whole");
  if (order.amount < min)
    return fail("amount-too-small", { field: order.amountField, values: { minimum: written(min) } });
  const feeCovered = order.cover ? feeCover(order.amount, order.currency) : 0;
  const sum = order.amount + feeCovered;
  if (sum > max) return fail("amount-too-large", { field: order.amountField, values: { maximum: written(max) } });

  if (order.shown !== shownSum({ total: sum }, order.currency))
    return fail("sum-unread", { field: "shown", asks: true });
  const refused = await refuseCard(order, request);
  if (refused) return refused;

  const addressProved = await isOwnAddress(viewer, order.email);
  const kept = await keepOrder(viewer, { ...order, feeCovered }, { ...request, addressProved });
  if (!kept.ok) return kept;
  // The form of somebody who had proved the address, sent again by nobody in particular.
  if (kept.value.addressProved && !addressProved) return fail("order-closed");
  return openCheckout(kept.value);
}

type Priced = DonationOrder & { feeCovered: number };
type Asked = Request & { readonly addressProved: boolean };

async function keepOrder(viewer: Viewer, order: Priced, request: Asked): Promise<Result<Donation>> {
  const idempotencyKey = keyOf(order, request);
  const known = await db.donation.findUnique({ where: { idempotencyKey } });
  if (known) return ok(known);
  try {
    return await transaction((tx) =>
      createOrder(tx, viewer, {
        ...{ ...order, idempotencyKey, locale: request.locale, addressProved: request.addressProved },
        addressHash: addressHash(request.device.address),
      }),
    );
  } catch (error) {
    // The other click of a double click was first.
    if (isTaken(error)) return ok(await db.donation.findUniqueOrThrow({ where: { idempotencyKey } }));
    throw error;
  }
}

// Going back and changing anything makes another order; sending the same again does not.
function keyOf({ amountField: _, shown: __, ...order }: Priced, { locale }: Request): string {
  const fields = [...Object.entries(order).sort(([a], [b]) => (a < b ? -1 : 1)), locale];
  return `order:${createHash("sha256").update(JSON.stringify(fields)).digest("base64url")}`;
}

type NewOrder = Priced & Pick<Donation, "idempotencyKey" | "locale" | "addressProved"> & { addressHash: string };

async function createOrder(tx: Tx, viewer: Viewer, order: NewOrder): Promise<Result<Donation>> {
  const appeal = await tx.appeal.findFirst({ where: { slug: order.appeal, status: "OPEN" }, select: { id: true } });
  if (!appeal) return fail("appeal-closed");
  const { currency, locale, name, email, idempotencyKey, feeCovered, nameHidden, amountHidden, addressProved } = order;
  const amount = order.amount + feeCovered;
  const gift = { amount, currency, locale, appealId: appeal.id, interval: keptInterval(order.interval) };
  const recurring =
    order.interval === "once" ? null : await tx.recurringDonation.create({ data: gift, select: { id: true } });
  const donation = await tx.donation.create({
    data: {
      ...{ ...gift, name, email, idempotencyKey, nameHidden, amountHidden, feeCover: feeCovered, addressProved },
      customerId: addressProved ? await customerOf(tx, { email, currency, isRecurring: recurring !== null }) : null,
      organization: order.organization ?? null,
      designation: keptDesignation(order.designation),
      reference: randomReference("D"),
      recurringId: recurring?.id ?? null,
      origin: { create: { addressHash: order.addressHash } },
      ...dedicationOf(order),
      ...(order.message && { wallMessage: { create: { text: order.message } } }),
      ...(order.news && { newsConsent: { create: { locale, wording: translator(spoken(locale), "gift")("news") } } }),
    },
  });
  await record(tx, {
    type: "donation.started",
    actor: viewer,
    subject: { type: "donation", id: donation.id, name: donation.reference },
    change: { amount: { after: amount }, currency: { after: currency }, interval: { after: gift.interval } },
  });
  return ok(donation);
}
