import type { UsageKind } from "@/lib/db/generated/enums";

export type { UsageKind };

/** What was opened or fetched, as its address names it: by the slug of a document, or by the id of a file. */
export type Asked = { readonly kind: UsageKind; readonly by: "slug" | "file"; readonly name: string };

/** How often it was on one day, ISO 8601. */
export type Count = Asked & { readonly day: string; readonly count: number };

/** Two clicks of one reader within this time are one (COUNTER Code of Practice 5, section 7.2). */
export const doubleClick = 30_000; // milliseconds

export const fewest = 10;

/**
 * What everybody is told of a count: full tens. Null stands for fewer than ten, none among them: so that nobody sees
 * whether one reader came.
 */
export function toldCount(count: number): number | null {
  return count < fewest ? null : count - (count % fewest);
}

/** The day of a moment by UTC, ISO 8601. */
export function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}

const monthsByDay = 13;

/** Days before this one are kept by the month: whole months alone are folded. */
export function keptByDaySince(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - monthsByDay, 1));
}

/** Since when a document was counted: since it was published, or since counting began. */
export function countedSince(publishedAt: Date | null, began: Date): Date {
  return publishedAt && publishedAt > began ? publishedAt : began;
}

/** The months from one moment to another by UTC, `2026-11`, the newest first. */
export function monthsFrom(first: Date, last: Date): string[] {
  const months: string[] = [];
  for (
    let month = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), 1));
    isoDay(month).slice(0, 7) >= isoDay(first).slice(0, 7);
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() - 1, 1))
  )
    months.push(isoDay(month).slice(0, 7));
  return months;
}
