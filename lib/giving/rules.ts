import type { AppealAmount, AppealLetter } from "@/lib/appeals/rules";
import type {
  DisputeStatus,
  DonationStatus,
  GivingInterval,
  RecurringStatus,
  RefundStatus,
} from "@/lib/db/generated/enums";
import type { DonationCurrency } from "@/lib/money";

export type { DisputeStatus, DonationStatus, GivingInterval, RecurringStatus, RefundStatus };

/** As addresses, forms and the payment service write it. */
export const intervals = ["once", "month", "year"] as const;
export type Interval = (typeof intervals)[number];

/** The choice that opens the field for an amount of one's own. */
export const otherAmount = "other";

const kept: Record<Interval, GivingInterval> = { once: "ONCE", month: "MONTH", year: "YEAR" };

export function keptInterval(interval: Interval): GivingInterval {
  return kept[interval];
}

export function spokenInterval(interval: GivingInterval): Interval {
  return interval === "ONCE" ? "once" : interval === "MONTH" ? "month" : "year";
}

/** How far a payment has come, before anything of it goes back. */
export type Progress = "STARTED" | "PENDING" | "EXPIRED" | "FAILED" | "SUCCEEDED";

// News may come in any order: the furthest holds. Money that came outweighs an earlier try that failed.
const progressRank: Record<Progress, number> = { STARTED: 0, PENDING: 1, EXPIRED: 2, FAILED: 3, SUCCEEDED: 4 };

function progressOf(status: DonationStatus): Progress {
  return status === "PARTLY_REFUNDED" || status === "REFUNDED" || status === "DISPUTED" ? "SUCCEEDED" : status;
}

/** What is known of the money of a paid donation. Amounts in minor units. */
export type MoneyFacts = {
  readonly amount: number;
  readonly refunded: number;
  readonly disputes: readonly DisputeStatus[];
};

/** The state of a donation after it heard of some progress. It depends on what was heard, not on the order. */
export function nextStatus(
  current: DonationStatus,
  heard: Progress,
  { amount, refunded, disputes }: MoneyFacts,
): DonationStatus {
  const known = progressOf(current);
  const progress = progressRank[heard] > progressRank[known] ? heard : known;
  if (progress !== "SUCCEEDED") return progress;
  if (disputes.some((dispute) => dispute === "OPEN" || dispute === "LOST")) return "DISPUTED";
  if (refunded >= amount) return "REFUNDED";
  return refunded > 0 ? "PARTLY_REFUNDED" : "SUCCEEDED";
}

/** Whether the money came, whatever became of it later. */
export function isPaid(status: DonationStatus): boolean {
  return progressOf(status) === "SUCCEEDED";
}

/** Paid and not wholly gone back: what counts towards the goal of its appeal. */
export const settledStatuses = ["SUCCEEDED", "PARTLY_REFUNDED"] as const satisfies readonly DonationStatus[];

/** A receipt stands as long as the coalition has some of the money; an open dispute may still be won. */
export function deservesReceipt(status: DonationStatus, disputes: readonly DisputeStatus[]): boolean {
  return isPaid(status) && status !== "REFUNDED" && !disputes.includes("LOST");
}

// A bank may send back what it had taken, so a failed refund outweighs one that seemed to have worked.
const refundRank: Record<RefundStatus, number> = { REQUESTED: 0, SUCCEEDED: 1, FAILED: 2 };

export function nextRefundStatus(known: RefundStatus, heard: RefundStatus): RefundStatus {
  return refundRank[heard] > refundRank[known] ? heard : known;
}

const disputeRank: Record<DisputeStatus, number> = { WARNING: 0, OPEN: 1, WON: 2, LOST: 3 };

export function nextDisputeStatus(known: DisputeStatus, heard: DisputeStatus): DisputeStatus {
  return disputeRank[heard] > disputeRank[known] ? heard : known;
}

export type RecurringState = { readonly status: RecurringStatus; readonly heardAt: Date | null };

// Stripe's time has whole seconds: of two things said in the same one, the better holds, and an end is an end.
const recurringRank: Record<RecurringStatus, number> = { STARTED: 0, PAST_DUE: 1, ACTIVE: 2, ENDED: 3 };

/** The state of a recurring donation after something said at a time: the newest holds, and nothing follows an end. */
export function nextRecurring(known: RecurringState, heard: RecurringStatus, at: Date): RecurringState {
  if (known.status === "ENDED") return known;
  const said = { status: heard, heardAt: at };
  if (heard === "ENDED" || known.heardAt === null || at > known.heardAt) return said;
  if (at < known.heardAt) return known;
  return recurringRank[heard] > recurringRank[known.status] ? said : known;
}

type Refundable = Omit<MoneyFacts, "disputes"> & {
  readonly status: DonationStatus;
  /** On its way back. */
  readonly requested: number;
};

/** How much can still be sent back, in minor units: not what is on its way back already, nothing while disputed. */
export function refundable({ status, amount, refunded, requested }: Refundable): number {
  return status === "SUCCEEDED" || status === "PARTLY_REFUNDED" ? amount - refunded - requested : 0;
}

// What the form offers where an appeal says nothing about a currency, in minor units.
const usualAmounts: Record<DonationCurrency, readonly number[]> = {
  USD: [2_500, 5_000, 10_000, 25_000, 50_000],
  EUR: [2_500, 5_000, 10_000, 25_000, 50_000],
  GBP: [2_000, 4_000, 8_000, 20_000, 40_000],
  CHF: [2_500, 5_000, 10_000, 25_000, 50_000],
  CAD: [3_000, 6_000, 12_000, 30_000, 60_000],
  AUD: [3_000, 6_000, 12_000, 30_000, 60_000],
  JPY: [3_000, 5_000, 10_000, 30_000, 50_000],
  KES: [100_000, 250_000, 500_000, 1_000_000, 2_500_000],
  BRL: [5_000, 10_000, 25_000, 50_000, 100_000],
  JOD: [20_000, 35_000, 70_000, 180_000, 350_000],
};

/** What the giving form needs to know of an appeal, its texts in the reader's language. */
export type GivePanelAppeal = Pick<AppealLetter, "id" | "slug" | "status" | "title" | "goal" | "currency" | "amounts">;

export type AppealProgress = {
  /** Settled gifts in the appeal's currency, minor units. */
  readonly given: number;
  readonly donors: number;
  /** Null when it has no end, or it has passed. */
  readonly daysLeft: number | null;
};

/** What the form offers to give in a currency, smallest first. */
export function suggestedAmounts(appeal: Pick<GivePanelAppeal, "amounts">, currency: DonationCurrency): AppealAmount[] {
  const own = appeal.amounts.filter((amount) => amount.currency === currency);
  const offered = own.length > 0 ? own : usualAmounts[currency].map((amount) => ({ currency, amount, effect: "" }));
  return [...offered].sort((a, b) => a.amount - b.amount).slice(0, 5);
}

/** How much of the goal is reached, 0 to 100; what is given beyond it does not overflow the bar. */
export function percentReached({ given }: Pick<AppealProgress, "given">, goal: number): number {
  return Math.min(100, Math.floor((given / goal) * 100));
}
