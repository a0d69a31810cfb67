"use client";

import { useSent } from "@/components/forms/form-state";
import type { DonationCurrency } from "@/lib/money";
import { useGift } from "./gift-figures";

type Props = { legend: string; currencies: readonly { readonly value: DonationCurrency; readonly name: string }[] };

/** Draws the form in another currency, as far as it is filled: at once, or without a script by sending it there and back. */
export function CurrencyChoice({ legend, currencies }: Props) {
  const { currency, changeTo } = useGift();
  // Who has no script finds the page where they left it.
  const found = useSent("changeTo").value === currency ? { autoFocus: true } : {};
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm text-soft">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {currencies.map(({ value, name }) => (
          <button
            key={value}
            type="submit"
            name="changeTo"
            value={value}
            title={name}
            aria-pressed={value === currency}
            {...(value === currency && found)}
            onClick={(event) => {
              event.preventDefault();
              changeTo(value);
            }}
            className="cursor-pointer rounded-[3px] border border-rule px-2 py-1 text-sm text-link hover:underline aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {value}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
