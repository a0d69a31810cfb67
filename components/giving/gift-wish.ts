import { type Interval, intervals, otherAmount } from "@/lib/giving/rules";
import type { SearchParams } from "@/lib/lists";
import { type DonationCurrency, isDonationCurrency, toMinor } from "@/lib/money";
import { type GiftOptions, plainAmount } from "./gift-options";

/** What an address of the form asks to have chosen. */
export type GiftWish = { readonly interval: Interval; readonly amount: string; readonly other: string };

export function wishedCurrency(parameters: SearchParams, usual: DonationCurrency): DonationCurrency {
  return isDonationCurrency(parameters.currency) ? parameters.currency : usual;
}

/** An amount that is offered is chosen; any other stands in the field for one's own. What makes no sense falls back. */
export function readWish(parameters: SearchParams, { amounts, currency }: GiftOptions): GiftWish {
  const interval = intervals.find((known) => known === parameters.interval) ?? "once";
  const typed = parameters.amount === otherAmount ? parameters.other : parameters.amount;
  const minor = typeof typed === "string" && typed.length <= 20 ? toMinor(typed, currency) : null;
  if (minor === null) {
    const usual = amounts[1]?.value ?? otherAmount;
    return { interval, amount: parameters.amount === otherAmount ? otherAmount : usual, other: "" };
  }
  const value = plainAmount(minor, currency);
  return amounts.some((amount) => amount.value === value)
    ? { interval, amount: value, other: "" }
    : { interval, amount: otherAmount, other: value };
}
