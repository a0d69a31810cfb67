import type { GiftMethod } from "@/lib/db/generated/enums";

export type { GiftMethod };

/** The ways of a gift that no payment service tells us of. */
export const handMethods = ["TRANSFER", "CHEQUE", "CASH", "IN_KIND"] as const satisfies readonly GiftMethod[];

export const giftMethods = ["STRIPE", ...handMethods] as const;

const oldest = 2 * 365 * 86_400_000;

/** A gift is entered when it has come, and within two years: what is older belongs to books that are closed. */
export function isReceivable(received: Date, now: Date): boolean {
  return received <= now && now.getTime() - received.getTime() <= oldest;
}
