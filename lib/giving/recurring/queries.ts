import { inLanguage } from "@/lib/appeals/rules";
import type { DonorViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { currencyHindrance, failureOf, isChangeable, isOnItsWay, nextTaken, undoing } from "./rules";
import { isCardToken } from "./token";

/** One recurring gift of the donor's with what can be done with it; null when it is not there or not theirs. */
export async function ownPromise({ donorId }: DonorViewer, id: string, locale: Locale) {
  if (!isId(id)) return null;
  const row = await db.recurringDonation.findFirst({
    where: { id, donorId, status: { not: "STARTED" } },
    select: {
      ...{ id: true, status: true, interval: true, amount: true, currency: true, startedAt: true, endedAt: true },
      ...{ nextChargeAt: true, pausedUntil: true, endsAt: true },
      appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } },
      ...{ cardBrand: true, cardLast4: true, cardExpiresAt: true, failedAt: true, failureCode: true },
      changes: { where: { kind: { not: "CARD" } }, orderBy: { createdAt: "desc" }, take: 10 },
    },
  });
  if (!row) return null;
  const { appeal, changes, failureCode, ...promised } = row;
  const open = changes.find(isOnItsWay);
  const last = changes.find(({ status }) => status === "DONE");
  return {
    ...promised,
    appeal: inLanguage(appeal.texts, locale)?.title ?? appeal.slug,
    /** Asked of Stripe and not confirmed yet. */
    onItsWay: open && open.kind !== "CARD" ? open.kind : null,
    undoable:
      !open && last && last.kind !== "CARD" && undoing(last, promised, now()) ? { id: last.id, kind: last.kind } : null,
    /** Why the last charge failed, until it is repaired. */
    failure: promised.failedAt ? failureOf(failureCode) : null,
    /** Why its currency cannot be changed now. */
    currencyHindrance: currencyHindrance(promised, now()),
    isChangeable: !open && isChangeable(promised),
    nextTakenAt: nextTaken(promised),
  };
}

export type OwnPromise = NonNullable<Awaited<ReturnType<typeof ownPromise>>>;

/** The gift of a link in a mail about its card; null when the link is not ours or the gift is over. */
export async function promiseOfLink(gift: unknown, token: unknown) {
  if (typeof gift !== "string" || typeof token !== "string" || !isId(gift) || !isCardToken(gift, token)) return null;
  const row = await db.recurringDonation.findFirst({
    where: { id: gift, status: { notIn: ["STARTED", "ENDED"] } },
    select: {
      ...{ id: true, status: true, interval: true, amount: true, currency: true, failedAt: true, failureCode: true },
      ...{ nextChargeAt: true, pausedUntil: true, endsAt: true },
    },
  });
  if (!row) return null;
  const { failureCode, failedAt, ...promised } = row;
  return { ...promised, token, failure: failedAt ? failureOf(failureCode) : null };
}

export type LinkedPromise = NonNullable<Awaited<ReturnType<typeof promiseOfLink>>>;
