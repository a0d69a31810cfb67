import type { DriftKind } from "@/lib/db/generated/enums";

export type { DriftKind };

/** What is compared, in this order: what tells most comes first, so that the rest has less to find. */
export const steps = ["events", "payments", "returns", "recurring", "movements", "payouts", "ours"] as const;
export type Step = (typeof steps)[number];

/** Something that differed. `here` and `there` are the figures, where it is about figures. */
export type Found = {
  readonly kind: DriftKind;
  /** An id of Stripe's, or a reference of ours. */
  readonly subject: string;
  readonly donationId?: string | null;
  readonly here?: string;
  readonly there?: string;
};

const forPeople: ReadonlySet<DriftKind> = new Set([
  ...(["AMOUNT_DIFFERS", "SETTLEMENT_DIFFERS", "PAYOUT_DIFFERS", "UNKNOWN_HERE", "UNKNOWN_AT_STRIPE"] as const),
]);

/** What no machine can decide: whose money it is, or which of two figures is right. */
export function needsPerson(kind: DriftKind): boolean {
  return forPeople.has(kind);
}

const day = 86_400_000;
// A subscription, a dispute or a bank debit may take so long; what is older has been compared before.
const firstLook = 90 * day;
const overlap = 7 * day;

/** From when on to look: some days before the last comparison that ended well, or 90 days back. */
export function lookSince(lastDone: Date | null, now: Date): Date {
  const earliest = new Date(now.getTime() - firstLook);
  if (lastDone === null) return earliest;
  const since = new Date(lastDone.getTime() - overlap);
  return since > earliest ? since : earliest;
}

/** One that has been at it for so long was given up without saying so. */
export const longestRun = 6 * 3_600_000;
