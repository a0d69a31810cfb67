import { record } from "@/lib/audit/record";
import { takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import type { DonorViewer, Viewer, Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { RecurringChange, RecurringDonation } from "@/lib/db/generated/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { fail, ok, type Result } from "@/lib/result";
import { type CardFacts, cardGiven, chargeTo, type Given, openCardPage, payBill } from "@/lib/stripe/cards";
import { PaymentServiceError } from "@/lib/stripe/errors";
import { mailCardInUse, mailCardRefused } from "./letters";
import { address } from "./mail";
import { isCardToken } from "./token";

type Page = Result<{ url: string }>;

/** Stripe's page on which a donor gives another card. Fails with not-found, promise-not-changeable or service-unavailable. */
export async function changeCard(
  donor: DonorViewer,
  asked: { recurring: string; request: string },
  { locale }: Request,
): Promise<Page> {
  const recurring = await db.recurringDonation.findFirst({ where: { id: asked.recurring, donorId: donor.donorId } });
  if (!recurring) return fail("not-found");
  const back = paths.donorRecurring(locale, recurring.id);
  return openPage(donor, recurring, {
    ...asked,
    locale,
    done: paths.donorRecurring(locale, recurring.id, given),
    back,
  });
}

const given = { notice: "card-given" };

/** The same, for who comes by the link in a mail about a failing card. Fails with link-expired too. */
export async function repairCard(
  visitor: Visitor,
  { gift, token, request }: { gift: string; token: string; request: string },
  { device, locale }: Request,
): Promise<Page> {
  const limit = await takeOne("donate", device.address ?? "unknown");
  if (!limit.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(limit.retryAfter / 60) } });
  const recurring = isCardToken(gift, token) ? await db.recurringDonation.findUnique({ where: { id: gift } }) : null;
  if (!recurring || recurring.status === "ENDED") return fail("link-expired");
  const back = paths.repairCard(locale, gift, token);
  return openPage(visitor, recurring, { request, locale, done: paths.cardGiven(locale), back });
}

type Order = { request: string; locale: Locale; done: string; back: string };

async function openPage(viewer: Viewer, recurring: RecurringDonation, order: Order): Promise<Page> {
  const { id, customerId, currency, status } = recurring;
  if (!customerId || status === "ENDED" || status === "STARTED") return fail("promise-not-changeable");
  const idempotencyKey = `card:${order.request}`;
  const changeId = await keepOrder(viewer, recurring, idempotencyKey);
  if (!changeId) return fail("not-found");
  const { locale } = order;
  const description = translator(locale, "recurring")("card.description");
  try {
    const page = await openCardPage({
      ...{ customerId, currency, locale, description, changeId, idempotencyKey },
      successUrl: address(order.done),
      cancelUrl: address(order.back),
    });
    return ok({ url: page.url });
  } catch (error) {
    if (!(error instanceof PaymentServiceError)) throw error;
    return fail("service-unavailable", { values: { gift: id } });
  }
}

// The same form sent twice is one order; one that belongs to another gift is nobody's.
async function keepOrder(viewer: Viewer, recurring: RecurringDonation, idempotencyKey: string): Promise<string | null> {
  const { id: recurringId, amount: amountBefore, interval: intervalBefore } = recurring;
  try {
    return await transaction(async (tx) => {
      const data = { recurringId, kind: "CARD", idempotencyKey, amountBefore, intervalBefore } as const;
      const { id } = await tx.recurringChange.create({ data, select: { id: true } });
      const subject = { type: "recurring", id: recurringId };
      await record(tx, { type: "recurring.card-requested", actor: viewer, subject });
      return id;
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const known = await db.recurringChange.findFirst({ where: { idempotencyKey, recurringId }, select: { id: true } });
    return known?.id ?? null;
  }
}

/** Puts a card that was given to use: the gift is charged to it from now on, and a bill that is open is paid with it. */
export async function takeCard(changeId: string, setupIntentId: string): Promise<void> {
  const change = await openChange(changeId);
  if (change) await putToUse(change, await cardGiven(setupIntentId));
}

/** A card that was given and is not in use yet; null when it is, or there is nothing to charge to it. */
export async function openChange(changeId: string): Promise<CardChange | null> {
  const change = await db.recurringChange.findUnique({ where: { id: changeId }, include: { recurring: true } });
  return change?.status === "REQUESTED" && change.recurring.subscriptionId ? change : null;
}

type CardChange = RecurringChange & { recurring: RecurringDonation };

export async function putToUse(change: CardChange, { paymentMethodId, card }: Given): Promise<void> {
  const { id: changeId, recurring } = change;
  const { subscriptionId, failedInvoiceId: bill } = recurring;
  if (!subscriptionId) return;
  try {
    await chargeTo(subscriptionId, paymentMethodId, `${change.idempotencyKey}:default`);
    if (bill) await payBill(bill, paymentMethodId, `${change.idempotencyKey}:pay`);
  } catch (error) {
    if (!(error instanceof PaymentServiceError) || error.reason !== "refused") throw error;
    return settle(changeId, "REFUSED", null);
  }
  await settle(changeId, "DONE", card);
}

async function settle(changeId: string, status: "DONE" | "REFUSED", card: CardFacts | null): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.recurringChange.updateMany({
      where: { id: changeId, status: "REQUESTED" },
      data: { status, ...(status === "DONE" && { settledAt: now() }) },
    });
    if (count === 0) return;
    const { recurringId } = await tx.recurringChange.findUniqueOrThrow({ where: { id: changeId } });
    const recurring = await tx.recurringDonation.update({ where: { id: recurringId }, data: columns(card) });
    await record(tx, {
      type: status === "DONE" ? "recurring.card-changed" : "recurring.card-refused",
      actor: { kind: "system", name: "stripe" },
      subject: { type: "recurring", id: recurringId },
    });
    if (status === "DONE") await mailCardInUse(tx, recurring, changeId);
    else await mailCardRefused(tx, recurring, changeId);
  });
}

/** Keeps which card a gift is charged to, and how long it is good: nothing that could pay. */
export async function rememberCard(recurringId: string, card: CardFacts): Promise<void> {
  await db.recurringDonation.update({ where: { id: recurringId }, data: columns(card) });
}

function columns(card: CardFacts | null) {
  return card ? { cardBrand: card.brand, cardLast4: card.last4, cardExpiresAt: card.expiresAt } : {};
}
