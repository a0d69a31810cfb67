"use client";

import { useId } from "react";
import { FieldErrors } from "@/components/forms/field";
import { useSent } from "@/components/forms/form-state";
import { GiftChoice } from "./gift-choice";
import type { GiftOptions } from "./gift-options";
import type { GiftWish } from "./gift-wish";

type Props = { options: GiftOptions; wish: GiftWish; order: string };

/** The choice of a gift inside the form that sends it: what was sent and refused stays chosen. */
export function SentGift({ options, wish, order }: Props) {
  const id = useId();
  const sent = {
    order: useText("order"),
    interval: useText("interval"),
    amount: useText("amount"),
    other: useText("other"),
  };
  const errors = [...useSent("amount").errors, ...useSent("other").errors];
  const amount = sent.amount ?? wish.amount;
  const interval = sent.interval ?? wish.interval;
  return (
    <>
      {/* Sent again it is the same order, also without JavaScript. */}
      <input type="hidden" name="order" value={sent.order ?? order} />
      <GiftChoice
        key={`${interval} ${amount}`}
        options={options}
        interval={interval}
        amount={amount}
        other={sent.other ?? wish.other}
        error={errors.length > 0 && <FieldErrors id={id} errors={errors} />}
      />
    </>
  );
}

function useText(name: string): string | undefined {
  const { value } = useSent(name);
  return typeof value === "string" ? value : undefined;
}
