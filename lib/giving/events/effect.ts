/** What an event did to the ledger; kept beside it. */
export type Effect =
  /** `payment`: the payment this event tied to its donation; what waited for that can be applied now. */
  | { readonly outcome: "APPLIED"; readonly donationId: string | null; readonly payment?: string | null }
  /** It contradicts the order, so nothing was granted. */
  | { readonly outcome: "MISMATCH"; readonly donationId: string }
  /** It came before the payment it speaks of. */
  | { readonly outcome: "WAITING"; readonly waitsFor: string }
  | { readonly outcome: "IGNORED" };

export const ignored: Effect = { outcome: "IGNORED" };

export function applied(donationId: string | null, payment: string | null = null): Effect {
  return { outcome: "APPLIED", donationId, payment };
}

export function mismatch({ id }: { id: string }): Effect {
  return { outcome: "MISMATCH", donationId: id };
}

type Sum = { readonly amount: number | null; readonly currency: string | null };

/** Amount and currency were fixed here before Stripe was asked; whatever differs is not this order. */
export function isSameSum(order: Sum, told: Sum): boolean {
  return order.amount === told.amount && order.currency === told.currency;
}
