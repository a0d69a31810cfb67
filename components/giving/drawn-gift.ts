import { useState } from "react";
import { useAnswer, useSent } from "@/components/forms/form-state";
import type { FormState } from "@/lib/auth/action";
import { amountInPlace } from "@/lib/giving/choices/rules";
import { type Interval, intervals, otherAmount } from "@/lib/giving/rules";
import { type DonationCurrency, isDonationCurrency } from "@/lib/money";
import type { GiftOffers } from "./gift-offers";

/** How often and how much, as the controls of the form hold it. */
export type Choice = {
  readonly interval: Interval;
  /** One of the amounts offered, or `other`. */
  readonly amount: string;
  readonly other: string;
  readonly cover: boolean;
};

/** What the controls are drawn with. */
export type DrawnGift = Choice & { readonly currency: DonationCurrency };

/** As wished at first, as it was sent, or as it stood when the donor took another currency. */
export function useDrawnGift(offers: GiftOffers, wished: DrawnGift) {
  const answer = useAnswer();
  const sent = useSentGift(offers);
  const [changed, setChanged] = useState<{ gift: DrawnGift; after: FormState }>();
  // What the server answers since then holds again.
  const isChanged = changed !== undefined && changed.after === answer;
  return {
    drawn: isChanged ? changed.gift : (sent ?? wished),
    isChanged,
    redraw: (gift: DrawnGift) => setChanged({ gift, after: answer }),
  };
}

function useSentGift(offers: GiftOffers): DrawnGift | null {
  const currency = useSent("currency").value;
  const changeTo = useSent("changeTo").value;
  const sent = choiceOf({
    interval: useSent("interval").value,
    amount: useSent("amount").value,
    other: useSent("other").value,
    cover: useSent("cover").value,
  });
  if (!isDonationCurrency(currency)) return null;
  const gift = { ...sent, currency };
  return isDonationCurrency(changeTo) ? inCurrency(gift, changeTo, offers) : gift;
}

export function choiceOf({ interval, amount, other, cover }: Record<keyof Choice, unknown>): Choice {
  return {
    interval: intervals.find((known) => known === interval) ?? "once",
    amount: String(amount || otherAmount),
    other: String(other ?? ""),
    cover: cover === "on",
  };
}

/** The same choice among what another currency offers. */
export function inCurrency(gift: DrawnGift, currency: DonationCurrency, offers: GiftOffers): DrawnGift {
  const valuesIn = (of: DonationCurrency) => offers[of].options.amounts.map(({ value }) => value);
  return { ...gift, currency, amount: amountInPlace(gift.amount, valuesIn(gift.currency), valuesIn(currency)) };
}
