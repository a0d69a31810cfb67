import type { BookAccount, EntryKind, GiftMethod } from "@/lib/db/generated/enums";
import { type DisputeStatus, type DonationStatus, isPaid, type RefundStatus } from "../rules";

export type { BookAccount, EntryKind };

/** The codes an accountant's program knows the accounts by: 1 what we have, 4 what came, 6 what it cost, 7 exchange. */
export const accountCodes: Record<BookAccount, string> = {
  BANK: "1010",
  IN_HAND: "1050",
  IN_KIND: "1310",
  CLEARING: "1110",
  STRIPE: "1120",
  GIFTS: "4010",
  REFUNDS: "4910",
  DISPUTES: "4920",
  FEES: "6110",
  EXCHANGE: "7010",
};

/** Minor units: debit positive, credit negative. */
export type Line = { readonly account: BookAccount; readonly amount: number; readonly currency: string };

/** Lines that sum to zero in every currency, with what made them. */
export type Entry = {
  readonly cause: string;
  readonly kind: EntryKind;
  readonly happenedAt: Date;
  readonly lines: readonly Line[];
};

/** What the books need to know of a gift. Amounts in minor units of its currency. */
export type BookedGift = {
  readonly id: string;
  readonly status: DonationStatus;
  readonly amount: number;
  readonly currency: string;
  readonly method: GiftMethod;
  readonly paidAt: Date | null;
  readonly refunds: readonly Moved<RefundStatus>[];
  readonly disputes: readonly Moved<DisputeStatus>[];
};
type Moved<Status> = {
  readonly id: string;
  readonly amount: number;
  readonly status: Status;
  readonly createdAt: Date;
};

/**
 * What a gift, its refunds and disputes come to, as far as it is not booked yet; `booked` are the causes that are.
 * It looks at what is known alone: events in any order end in the same balances. `at` dates what has no date of its own.
 */
export function entriesDue(gift: BookedGift, booked: ReadonlySet<string>, at: Date): Entry[] {
  if (!isPaid(gift.status)) return [];
  const due = [gross(gift), ...gift.refunds.flatMap(refundEntries), ...gift.disputes.flatMap(disputeEntries)];
  return due.filter(({ cause }) => !booked.has(cause));

  function refundEntries(refund: Moved<RefundStatus>): Entry[] {
    const [out, back] = [`refund:${refund.id}`, `refund-returned:${refund.id}`];
    const sent = moved(gift, { kind: "REFUND", cause: out, account: "REFUNDS", ...refund });
    const returned = { kind: "REFUND_RETURNED", cause: back, account: "REFUNDS", amount: -refund.amount } as const;
    if (refund.status === "SUCCEEDED") return [sent];
    // What never left does not come back.
    return refund.status === "FAILED" && booked.has(out) ? [moved(gift, { ...returned, createdAt: at })] : [];
  }

  function disputeEntries({ id, status, amount, createdAt }: Moved<DisputeStatus>): Entry[] {
    const [out, back] = [`dispute:${id}`, `dispute-returned:${id}`];
    const taken = (cause: string) => moved(gift, { kind: "DISPUTE", cause, account: "DISPUTES", amount, createdAt });
    const returned = { kind: "DISPUTE_RETURNED", cause: back, account: "DISPUTES", amount: -amount } as const;
    if (status === "OPEN") return [taken(out)];
    if (status === "LOST") return booked.has(back) ? [taken(`dispute-lost:${id}`)] : [taken(out)];
    return status === "WON" && booked.has(out) ? [moved(gift, { ...returned, createdAt: at })] : [];
  }

  function gross({ id, amount, currency, method, paidAt }: BookedGift): Entry {
    const lines: Line[] = [
      { account: arrival[method], amount, currency },
      { account: "GIFTS", amount: -amount, currency },
    ];
    return { cause: `gift:${id}`, kind: "GIFT", happenedAt: paidAt ?? at, lines };
  }
}

// Where a gift stands when it has come, by its way.
const arrival: Record<GiftMethod, BookAccount> = {
  STRIPE: "CLEARING",
  TRANSFER: "BANK",
  CHEQUE: "IN_HAND",
  CASH: "IN_HAND",
  IN_KIND: "IN_KIND",
};

type Movement = {
  readonly kind: EntryKind;
  readonly cause: string;
  readonly account: BookAccount;
  readonly amount: number;
  readonly createdAt: Date;
};

function moved({ currency, method }: BookedGift, { kind, cause, account, amount, createdAt }: Movement): Entry {
  const lines: Line[] = [
    { account, amount, currency },
    { account: arrival[method], amount: -amount, currency },
  ];
  return { cause, kind, happenedAt: createdAt, lines };
}

/** How Stripe settled one movement of a gift. `given` is in the gift's currency, the rest in the settlement's. */
export type Settlement = {
  readonly id: string;
  readonly given: number;
  readonly amount: number;
  readonly fee: number;
  readonly net: number;
  readonly currency: string;
  readonly createdAt: Date;
};

/**
 * Takes a movement out of clearing: net to the balance at Stripe, its fee to the fees. Where Stripe settled in another
 * currency, the exchange account gives the one and takes the other, so that each currency balances by itself.
 */
export function settlementEntry(currency: string, { id, given, amount, fee, createdAt, ...rest }: Settlement): Entry {
  const settled = rest.currency;
  const lines: Line[] = [
    { account: "CLEARING", amount: -given, currency },
    ...(currency === settled
      ? [{ account: "EXCHANGE" as const, amount: given - amount, currency }]
      : [
          { account: "EXCHANGE" as const, amount: given, currency },
          { account: "EXCHANGE" as const, amount: -amount, currency: settled },
        ]),
    { account: "FEES", amount: fee, currency: settled },
    { account: "STRIPE", amount: amount - fee, currency: settled },
  ];
  const moving = lines.filter((line) => line.amount !== 0);
  return { cause: `settled:${id}`, kind: "SETTLEMENT", happenedAt: createdAt, lines: moving };
}

type PaidOut = {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly returned: boolean;
  readonly createdAt: Date;
};

/** Money that left Stripe for our bank, and that came back from there if it did. */
export function payoutEntries({ id, amount, currency, returned, createdAt }: PaidOut): Entry[] {
  const moving = (sum: number): Line[] => [
    { account: "BANK", amount: sum, currency },
    { account: "STRIPE", amount: -sum, currency },
  ];
  const out: Entry = { cause: `payout:${id}`, kind: "PAYOUT", happenedAt: createdAt, lines: moving(amount) };
  const back: Entry = { ...out, cause: `payout-returned:${id}`, kind: "PAYOUT_RETURNED", lines: moving(-amount) };
  return returned ? [out, back] : [out];
}

/** A price that Stripe took for itself, out of the balance. */
export function feeEntry({ id, net, currency, createdAt }: Settlement): Entry {
  const lines: Line[] = [
    { account: "FEES", amount: -net, currency },
    { account: "STRIPE", amount: net, currency },
  ];
  return { cause: `settled:${id}`, kind: "STRIPE_FEE", happenedAt: createdAt, lines };
}
