import type { LinkState } from "@/lib/db/generated/enums";

export type { LinkState };

/** What one try found behind a link. */
export type Found =
  | { readonly kind: "fine"; readonly answer: string; readonly etag: string | null }
  /** It leads elsewhere for good, and that answers. */
  | { readonly kind: "moved"; readonly answer: string; readonly etag: string | null; readonly to: string }
  | { readonly kind: "failed"; readonly answer: string };

type Before = { readonly failures: number; readonly failingSince: Date | null; readonly etag: string | null };

const day = 86_400_000;
const after = (at: Date, days: number) => new Date(at.getTime() + days * day);

/** A link is called dead after three failures one after the other, over two days at least. */
export const failuresOfTheDead = 3;
const daysOfTheDead = 2;

/** What is kept of a link after a try, and when it is tried again: weekly, and daily while it fails. */
export function stateAfter(before: Before | null, found: Found, at: Date) {
  const none = { failures: 0, failingSince: null, confirmedAt: null, checkedAt: at, answer: found.answer };
  if (found.kind === "moved")
    return { ...none, state: "MOVED" as const, movedTo: found.to, etag: found.etag, dueAt: after(at, 7) };
  if (found.kind === "fine")
    return { ...none, state: "FINE" as const, movedTo: null, etag: found.etag, dueAt: after(at, 7) };
  const failures = (before?.failures ?? 0) + 1;
  const failingSince = before?.failingSince ?? at;
  const isDead = failures >= failuresOfTheDead && at.getTime() - failingSince.getTime() >= daysOfTheDead * day;
  const state: LinkState = isDead ? "DEAD" : "FAILING";
  const dueAt = after(at, isDead ? 7 : 1);
  return { ...none, state, failures, failingSince, movedTo: null, etag: before?.etag ?? null, dueAt };
}

/** A person has looked at it: it rests for a year. */
export function restFrom(at: Date): Date {
  return after(at, 365);
}
