import { inLanguage } from "@/lib/appeals/rules";
import type { DonorViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { isChangeable, nextTaken, undoing } from "./rules";

/** One recurring gift of the donor's with what can be done with it; null when it is not there or not theirs. */
export async function ownPromise({ donorId }: DonorViewer, id: string, locale: Locale) {
  if (!isId(id)) return null;
  const row = await db.recurringDonation.findFirst({
    where: { id, donorId, status: { not: "STARTED" } },
    select: {
      ...{ id: true, status: true, interval: true, amount: true, currency: true, startedAt: true, endedAt: true },
      ...{ nextChargeAt: true, pausedUntil: true, endsAt: true },
      appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } },
      changes: { where: { kind: { not: "CARD" } }, orderBy: { createdAt: "desc" }, take: 10 },
    },
  });
  if (!row) return null;
  const { appeal, changes, ...promised } = row;
  const open = changes.find(({ status }) => status === "REQUESTED");
  const last = changes.find(({ status }) => status === "DONE");
  return {
    ...promised,
    appeal: inLanguage(appeal.texts, locale)?.title ?? appeal.slug,
    /** Asked of Stripe and not confirmed yet. */
    onItsWay: open && open.kind !== "CARD" ? open.kind : null,
    undoable:
      !open && last && last.kind !== "CARD" && undoing(last, promised, now()) ? { id: last.id, kind: last.kind } : null,
    isChangeable: !open && isChangeable(promised),
    nextTakenAt: nextTaken(promised),
  };
}

export type OwnPromise = NonNullable<Awaited<ReturnType<typeof ownPromise>>>;
