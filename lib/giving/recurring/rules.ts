import type { ChangeKind, ChangeStatus, GivingInterval, RecurringStatus } from "@/lib/db/generated/enums";

export type { ChangeKind, ChangeStatus };

/** A promise as it stands. Amounts in minor units. */
export type Promised = {
  readonly status: RecurringStatus;
  readonly interval: GivingInterval;
  readonly amount: number;
  readonly currency: string;
  readonly nextChargeAt: Date | null;
  readonly pausedUntil: Date | null;
  readonly endsAt: Date | null;
};

export type Terms = {
  readonly amount: number;
  readonly interval: Exclude<GivingInterval, "ONCE">;
  /** Of the month, 1 to 28: a day that every month has. */
  readonly day: number;
};

const aDay = 86_400_000;

/** Days of a month that every month has, from which a donor chooses. */
export const chargeDays = Array.from({ length: 28 }, (_, index) => index + 1);

/** Whether anything of it can be changed: it runs, and Stripe has said when it goes on. */
export function isChangeable({ status, nextChargeAt }: Promised): boolean {
  return (status === "ACTIVE" || status === "PAST_DUE") && nextChargeAt !== null;
}

/** What of the terms becomes other; null when nothing does. `chargeAt` where the next charge moves. */
export function changedTerms(
  promised: Promised,
  { amount, interval, day }: Terms,
  now: Date,
): { amount: number; interval: GivingInterval; chargeAt: Date | null } | null {
  const next = promised.nextChargeAt;
  if (!next) return null;
  const isSameDay = next.getUTCDate() === day || (day === 28 && next.getUTCDate() > 28);
  // Another interval would be charged at once: the next charge is said to come when it would have come anyway.
  const chargeAt = isSameDay ? (interval === promised.interval ? null : next) : nearestDay(next, day, now);
  if (amount === promised.amount && interval === promised.interval && chargeAt === null) return null;
  return { amount, interval, chargeAt };
}

/** That day of the month in which the next charge is due; a month later where it is over or too near to be taken back. */
export function nearestDay(next: Date, day: number, now: Date): Date {
  const at = new Date(next);
  at.setUTCDate(day);
  if (at.getTime() < now.getTime() + 2 * aDay) at.setUTCMonth(at.getUTCMonth() + 1);
  return at;
}

/** The furthest a pause may reach: a promise that rests longer than a year is better made anew. */
export function latestPause(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate()));
}

/** The first day a pause may end on. */
export function earliestPause(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) + aDay);
}

/** When money is taken again: at the first charge that is due once a pause is over. Null where none follows. */
export function nextTaken({ status, interval, nextChargeAt, pausedUntil, endsAt }: Promised): Date | null {
  if (status === "ENDED" || endsAt !== null || nextChargeAt === null) return null;
  const at = new Date(nextChargeAt);
  const months = interval === "YEAR" ? 12 : 1;
  while (pausedUntil !== null && at < pausedUntil) at.setUTCMonth(at.getUTCMonth() + months);
  return at;
}

/** A change as it was asked for. */
export type Asked = {
  readonly kind: ChangeKind;
  readonly status: ChangeStatus;
  readonly amountBefore: number;
  readonly intervalBefore: GivingInterval;
  readonly chargeBefore: Date | null;
  readonly pausedBefore: Date | null;
  readonly undoesId: string | null;
  readonly currency: string | null;
  readonly currencyBefore: string | null;
  readonly subscription: string | null;
  readonly subscriptionBefore: string | null;
  readonly customer: string | null;
  readonly customerBefore: string | null;
  readonly leftAt: Date | null;
};

/** From one subscription of Stripe's, its currency and its customer to another. */
type Move = {
  readonly currency: string;
  readonly currencyBefore: string;
  readonly subscription: string;
  readonly subscriptionBefore: string;
  readonly customer: string | null;
  readonly customerBefore: string | null;
};

export type Wish =
  | {
      readonly kind: "TERMS";
      readonly amount: number;
      readonly interval: GivingInterval;
      readonly chargeAt: Date | null;
    }
  | { readonly kind: "PAUSE"; readonly pausedUntil: Date }
  | ({ readonly kind: "CURRENCY"; readonly amount: number } & Move)
  | { readonly kind: "RESUME" | "STOP" | "KEEP" };

/** What takes a change back, as long as nothing was charged since; null when it is too late or there is nothing to. */
export function undoing(asked: Asked, promised: Promised, now: Date): Wish | null {
  if (asked.status !== "DONE" || asked.undoesId !== null || !isChangeable(promised)) return null;
  if (promised.nextChargeAt === null || promised.nextChargeAt <= now) return null;
  const stillAhead = (date: Date | null) => (date !== null && date > now ? date : null);
  switch (asked.kind) {
    case "TERMS": {
      const { amountBefore: amount, intervalBefore: interval } = asked;
      return { kind: "TERMS", amount, interval, chargeAt: stillAhead(asked.chargeBefore) };
    }
    case "PAUSE":
      return { kind: "RESUME" };
    case "RESUME": {
      const pausedUntil = stillAhead(asked.pausedBefore);
      return pausedUntil && { kind: "PAUSE", pausedUntil };
    }
    case "STOP":
      return { kind: "KEEP" };
    case "KEEP":
      return { kind: "STOP" };
    case "CURRENCY":
      return movingBack(asked, promised.nextChargeAt, now);
    case "CARD":
      return null;
  }
}

const anHour = 3_600_000;

// What was left must have been told to end before it can be told to go on, and there must be time for both.
function movingBack(asked: Asked, next: Date, now: Date): Wish | null {
  const { amountBefore: amount, currency, currencyBefore, subscription, subscriptionBefore } = asked;
  if (!asked.leftAt || next.getTime() - now.getTime() < anHour) return null;
  if (!currency || !currencyBefore || !subscription || !subscriptionBefore) return null;
  return {
    kind: "CURRENCY",
    amount,
    ...{ currency: currencyBefore, subscription: subscriptionBefore, customer: asked.customerBefore },
    ...{ currencyBefore: currency, subscriptionBefore: subscription, customerBefore: asked.customer },
  };
}

/** What keeps a gift from changing its currency now; null when nothing does. */
export type CurrencyHindrance = "failing" | "paused" | "near";

// The first charge of what begins on Stripe's page must be 48 hours ahead when it is opened; one more for the donor to
// get there. https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-trial_end
const hoursAhead = 49;

export function currencyHindrance(
  { status, nextChargeAt, pausedUntil, endsAt }: Promised,
  now: Date,
): CurrencyHindrance | null {
  if (status !== "ACTIVE" || nextChargeAt === null || endsAt !== null) return "failing";
  if (pausedUntil !== null) return "paused";
  return nextChargeAt.getTime() - now.getTime() < hoursAhead * anHour ? "near" : null;
}

/** Asked of us and not confirmed yet. Who is on Stripe's page, for a card or a currency, may never come back. */
export function isOnItsWay({ kind, status, undoesId }: Pick<Asked, "kind" | "status" | "undoesId">): boolean {
  const isAtStripe = (kind === "CARD" || kind === "CURRENCY") && undoesId === null;
  return status === "REQUESTED" && !isAtStripe;
}

/** Why a card was not charged, as far as a donor can do something about it. */
export type Failure = "funds" | "expired" | "confirm" | "declined";

// https://docs.stripe.com/declines/codes. What a bank says of loss or theft is no matter for a mail.
const failures: Readonly<Record<string, Failure>> = {
  insufficient_funds: "funds",
  withdrawal_count_limit_exceeded: "funds",
  card_velocity_exceeded: "funds",
  expired_card: "expired",
  invalid_expiry_month: "expired",
  invalid_expiry_year: "expired",
  authentication_required: "confirm",
  payment_intent_authentication_failure: "confirm",
};

export function failureOf(code: string | null): Failure {
  return (code !== null && Object.hasOwn(failures, code) && failures[code]) || "declined";
}

/** How many days after a mail about a failed card the next comes; after the last of them the gift ends. */
export const reminderDays = [3, 4, 7] as const;

/** How many days before a yearly charge, and before a card expires, its donor is told. */
export const announceDays = { yearly: 7, card: 30 } as const;
