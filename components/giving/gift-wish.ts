import { type DesignationName, designations } from "@/lib/giving/choices/rules";
import { type DedicationName, dedications } from "@/lib/giving/dedications/rules";
import { type Interval, intervals, otherAmount } from "@/lib/giving/rules";
import type { SearchParams } from "@/lib/lists";
import { type DonationCurrency, isDonationCurrency, toMinor } from "@/lib/money";
import { type GiftOptions, plainAmount } from "./gift-options";

/** What an address of the form asks to have chosen: everything but who gives, and what only they can agree to. */
export type GiftWish = {
  readonly interval: Interval;
  readonly amount: string;
  readonly other: string;
  readonly cover: boolean;
  readonly designation: Exclude<DesignationName, "needed"> | "";
  readonly organization: string;
  readonly nameHidden: boolean;
  readonly amountHidden: boolean;
  readonly message: string;
  readonly dedication: DedicationName | "";
  readonly honoree: string;
};

export function wishedCurrency(parameters: SearchParams, usual: DonationCurrency): DonationCurrency {
  return isDonationCurrency(parameters.currency) ? parameters.currency : usual;
}

/** An amount that is offered is chosen; any other stands in the field for one's own. What makes no sense falls back. */
export function readWish(parameters: SearchParams, options: GiftOptions): GiftWish {
  const designation = designations.find((known) => known === parameters.designation) ?? "needed";
  return {
    interval: intervals.find((known) => known === parameters.interval) ?? "once",
    ...wishedAmount(parameters, options),
    cover: isOn(parameters.cover),
    designation: designation === "needed" ? "" : designation,
    organization: text(parameters.organization, 160),
    nameHidden: isOn(parameters.nameHidden),
    amountHidden: isOn(parameters.amountHidden),
    message: text(parameters.message, 280),
    dedication: dedications.find((known) => known === parameters.dedication) ?? "",
    honoree: text(parameters.honoree, 80),
  };
}

function wishedAmount(parameters: SearchParams, { amounts, currency }: GiftOptions) {
  const typed = parameters.amount === otherAmount ? parameters.other : parameters.amount;
  const minor = typeof typed === "string" && typed.length <= 20 ? toMinor(typed, currency) : null;
  if (minor === null) {
    const usual = amounts[1]?.value ?? otherAmount;
    return { amount: parameters.amount === otherAmount ? otherAmount : usual, other: "" };
  }
  const value = plainAmount(minor, currency);
  return amounts.some((amount) => amount.value === value)
    ? { amount: value, other: "" }
    : { amount: otherAmount, other: value };
}

function isOn(value: SearchParams[string]): boolean {
  return value === "on" || value === "1" || value === "true";
}

function text(value: SearchParams[string], max: number): string {
  return typeof value === "string" ? value.slice(0, max) : "";
}
