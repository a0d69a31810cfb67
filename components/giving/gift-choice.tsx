import type { ReactNode } from "react";
import { inputShape } from "@/components/forms/input-shape";
import { otherAmount } from "@/lib/giving/rules";
import type { GiftOptions } from "./gift-options";
import { OfChosenAmount } from "./of-chosen";

type Props = {
  options: GiftOptions;
  interval: string;
  /** One of the amounts offered, or `other`. */
  amount: string;
  other?: string;
  /** What is wrong with the amount. */
  error?: ReactNode;
};

/** How often and how much: radio buttons alone, so it works the same with and without JavaScript. */
export function GiftChoice({ options, interval, amount, other = "", error }: Props) {
  return (
    <>
      <IntervalChoice options={options} chosen={interval} />
      <AmountChoice options={options} chosen={amount} other={other} error={error} />
    </>
  );
}

const pressable =
  "relative cursor-pointer text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-link";

function IntervalChoice({ options, chosen }: { options: GiftOptions; chosen: string }) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm text-soft">{options.words.howOften}</legend>
      <div className="grid grid-cols-3 rounded-[3px] border border-edge">
        {options.intervals.map(({ value, label }, index) => (
          <label
            key={value}
            className={`${pressable} border-edge px-1 py-2 not-first:border-s has-checked:bg-ink has-checked:font-semibold has-checked:text-paper`}
          >
            <input
              type="radio"
              name="interval"
              value={value}
              data-interval={index}
              defaultChecked={value === chosen}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const box = `${pressable} rounded-[3px] border border-edge px-1 py-2.5 has-checked:border-ink has-checked:font-bold has-checked:ring-1 has-checked:ring-ink`;

function AmountChoice({
  options,
  chosen,
  other,
  error,
}: {
  options: GiftOptions;
  chosen: string;
  other: string;
  error: ReactNode;
}) {
  const { amounts, words } = options;
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm text-soft">{words.amount}</legend>
      <div className="grid grid-cols-3 gap-2">
        {amounts.map(({ value, label }, index) => (
          <label key={value} className={box}>
            <input
              type="radio"
              name="amount"
              value={value}
              data-amount={index}
              defaultChecked={value === chosen}
              className="sr-only"
            />
            {label}
          </label>
        ))}
        <label className={box}>
          <input
            type="radio"
            name="amount"
            value={otherAmount}
            data-amount={otherAmount}
            defaultChecked={chosen === otherAmount}
            className="sr-only"
          />
          {words.other}
        </label>
      </div>
      <label className="mt-3 hidden group-has-[[data-amount=other]:checked]/gift:block">
        <span className="mb-1.5 block text-sm text-soft">{words.otherAmount}</span>
        <input
          name="other"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          defaultValue={other}
          aria-invalid={error ? true : undefined}
          className={inputShape}
        />
        <span className="mt-1 block text-sm text-soft">{words.otherLimits}</span>
      </label>
      {error}
      {amounts.some(({ effect }) => effect) && (
        <p className="mt-2.5 text-sm text-soft empty:hidden">
          <OfChosenAmount texts={amounts.map(({ effect }) => effect)} />
        </p>
      )}
    </fieldset>
  );
}
