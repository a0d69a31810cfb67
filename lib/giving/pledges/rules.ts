import type { GiftMethod, PledgeStatus } from "@/lib/db/generated/enums";

export type { PledgeStatus };

/** How a pledge can be kept. */
export const pledgeMethods = ["TRANSFER", "CHEQUE"] as const satisfies readonly GiftMethod[];
export type PledgeMethod = (typeof pledgeMethods)[number];

/** As the database keeps the method of a pledge, which is no other. */
export function pledgeMethod(method: GiftMethod): PledgeMethod {
  return method === "TRANSFER" ? "TRANSFER" : "CHEQUE";
}

/** Days after which who promised is reminded, and after which the pledge is over. */
export const reminderDays = [14, 35] as const;
export const pledgeDays = 60;

const day = 86_400_000;

/** What is due for an open pledge: its end, its next reminder, or nothing. */
export function dueFor(pledge: { createdAt: Date; reminders: number }, now: Date): "expiry" | "reminder" | null {
  const age = (now.getTime() - pledge.createdAt.getTime()) / day;
  if (age >= pledgeDays) return "expiry";
  const next = reminderDays[pledge.reminders];
  return next !== undefined && age >= next ? "reminder" : null;
}

export function expiresAt(createdAt: Date): Date {
  return new Date(createdAt.getTime() + pledgeDays * day);
}

/** A pledge may be kept late: what has expired can still be matched. */
export function canBeKept(status: PledgeStatus): boolean {
  return status === "OPEN" || status === "EXPIRED";
}

/** A pledge's reference out of an address; null for what is none. It is only shown again, never looked up. */
export function readReference(text: string | undefined): string | null {
  return text && /^P-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(text) ? text : null;
}
