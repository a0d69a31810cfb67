import { record } from "@/lib/audit/record";
import type { Request } from "@/lib/auth/request";
import type { DonorViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import type { RecurringDonation } from "@/lib/db/generated/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { enqueue } from "@/lib/jobs/enqueue";
import { donationLimits, isDonationCurrency, toMinor } from "@/lib/money";
import { fail, ok, type Result } from "@/lib/result";
import { keptInterval } from "../rules";
import { changedTerms, earliestPause, isChangeable, isOnItsWay, latestPause, undoing, type Wish } from "./rules";
import type { TermsWish } from "./schema";

/** Where the change is shown. */
type Changed = Result<{ id: string }>;
type Asked = { readonly recurring: string; readonly request: string };

/**
 * Asks Stripe for another amount, interval or day. Fails with not-found, promise-not-changeable, change-on-its-way,
 * amount-invalid, amount-too-small, amount-too-large or nothing-changed.
 */
export function changeTerms(donor: DonorViewer, wish: TermsWish, { locale }: Request): Promise<Changed> {
  return ask(donor, wish, (promised) => {
    const { currency } = promised;
    const read = readAmount(wish.amount, currency, locale);
    if (!read.ok) return read;
    const amount = read.value;
    const interval = keptInterval(wish.interval) as "MONTH" | "YEAR";
    const changed = changedTerms(promised, { amount, interval, day: wish.day }, now());
    return changed ? ok({ kind: "TERMS", ...changed }) : fail("nothing-changed");
  });
}

/** A typed amount in minor units. Fails with amount-invalid, amount-too-small or amount-too-large. */
export function readAmount(typed: string, currency: string, locale: Locale): Result<number> {
  const amount = toMinor(typed, currency);
  if (amount === null || !isDonationCurrency(currency)) return fail("amount-invalid", { field: "amount" });
  const { min, max } = donationLimits(currency);
  const written = (sum: number) => formatAmount(sum, currency, locale, "whole");
  if (amount < min) return fail("amount-too-small", { field: "amount", values: { minimum: written(min) } });
  if (amount > max) return fail("amount-too-large", { field: "amount", values: { maximum: written(max) } });
  return ok(amount);
}

/** Nothing is collected until that day. Fails with not-found, promise-not-changeable, change-on-its-way or pause-out-of-range. */
export function pauseGift(donor: DonorViewer, { until, ...asked }: Asked & { until: string }): Promise<Changed> {
  const pausedUntil = new Date(`${until}T00:00:00Z`);
  const isWithin = pausedUntil >= earliestPause(now()) && pausedUntil <= latestPause(now());
  return ask(donor, asked, ({ endsAt }) => {
    if (endsAt !== null) return fail("promise-not-changeable");
    return isWithin ? ok({ kind: "PAUSE", pausedUntil }) : fail("pause-out-of-range", { field: "until" });
  });
}

export function resumeGift(donor: DonorViewer, asked: Asked): Promise<Changed> {
  return ask(donor, asked, ({ pausedUntil }) => (pausedUntil ? ok({ kind: "RESUME" }) : fail("nothing-changed")));
}

/** Nothing more is taken; until the time that is paid for is over it can be taken back. */
export function stopGift(donor: DonorViewer, asked: Asked): Promise<Changed> {
  return ask(donor, asked, ({ endsAt }) => (endsAt ? fail("nothing-changed") : ok({ kind: "STOP" })));
}

/** Takes the last change back. Fails with not-found, or with too-late-to-undo once something was charged. */
export async function undoChange(
  donor: DonorViewer,
  { change: id, request }: { change: string; request: string },
): Promise<Changed> {
  const change = await db.recurringChange.findFirst({ where: { id, recurring: { donorId: donor.donorId } } });
  if (!change) return fail("not-found");
  return ask(
    donor,
    { recurring: change.recurringId, request },
    async (promised, tx) => {
      const newest = await tx.recurringChange.findFirst({
        where: { recurringId: promised.id, status: "DONE", kind: { not: "CARD" } },
        orderBy: { createdAt: "desc" },
      });
      const wish = newest?.id === id ? undoing(newest, promised, now()) : null;
      return wish ? ok(wish) : fail("too-late-to-undo");
    },
    id,
  );
}

/** The change of a gift that Stripe has been asked for and has not confirmed. */
export async function changeUnderWay(tx: Tx, recurringId: string) {
  const asked = await tx.recurringChange.findMany({ where: { recurringId, status: "REQUESTED" } });
  return asked.find(isOnItsWay) ?? null;
}

type Decide = (promised: RecurringDonation, tx: Tx) => Result<Wish> | Promise<Result<Wish>>;

async function ask(donor: DonorViewer, { recurring: id, request }: Asked, decide: Decide, undoesId?: string) {
  const idempotencyKey = `change:${request}`;
  const twice = async (): Promise<Changed> => {
    const known = await db.recurringChange.findFirst({
      where: { idempotencyKey, recurring: { donorId: donor.donorId } },
    });
    return known ? ok({ id: known.recurringId }) : fail("change-on-its-way");
  };
  try {
    return await transaction(async (tx): Promise<Changed> => {
      await tx.$queryRaw`SELECT 1 FROM "RecurringDonation" WHERE id = ${id}::uuid FOR UPDATE`;
      const promised = await tx.recurringDonation.findFirst({ where: { id, donorId: donor.donorId } });
      if (!promised) return fail("not-found");
      const open = await changeUnderWay(tx, id);
      if (open) return open.idempotencyKey === idempotencyKey ? ok({ id }) : fail("change-on-its-way");
      if (!isChangeable(promised)) return fail("promise-not-changeable");
      const wish = await decide(promised, tx);
      if (!wish.ok) return wish;
      await keep(tx, donor, promised, { wish: wish.value, idempotencyKey, undoesId: undoesId ?? null });
      return ok({ id });
    });
  } catch (error) {
    // The same form was done with already.
    if (isTaken(error)) return twice();
    throw error;
  }
}

type Kept = { readonly wish: Wish; readonly idempotencyKey: string; readonly undoesId: string | null };

async function keep(tx: Tx, donor: DonorViewer, promised: RecurringDonation, { wish, ...kept }: Kept): Promise<void> {
  const { id: changeId } = await tx.recurringChange.create({
    data: {
      ...{ ...kept, ...wish, recurringId: promised.id },
      amountBefore: promised.amount,
      intervalBefore: promised.interval,
      chargeBefore: promised.nextChargeAt,
      pausedBefore: promised.pausedUntil,
    },
    select: { id: true },
  });
  const { kind, ...after } = wish;
  await record(tx, {
    type: `recurring.${kind.toLowerCase()}-requested`,
    actor: donor,
    subject: { type: "recurring", id: promised.id },
    change: Object.fromEntries(Object.entries(after).map(([name, value]) => [name, { after: value }])),
  });
  await enqueue(tx, "change-recurring", { changeId }, { key: `change:${changeId}` });
}
