"use client";

import { useId } from "react";
import { FieldErrors } from "@/components/forms/field";
import { useSent } from "@/components/forms/form-state";
import { GiftChoice } from "./gift-choice";
import { useGift } from "./gift-figures";

/** The choice of a gift inside the form that sends it: what was sent and refused stays chosen. */
export function SentGift({ order }: { order: string }) {
  const id = useId();
  const { options, drawn, isChanged } = useGift();
  const sent = useSent("order").value;
  const wrong = [...useSent("amount").errors, ...useSent("other").errors];
  // What was wrong in one currency may be right in another.
  const errors = isChanged ? [] : wrong;
  const { currency, interval, amount, other } = drawn;
  return (
    <>
      {/* Sent again it is the same order, also without JavaScript. */}
      <input type="hidden" name="order" value={typeof sent === "string" && sent ? sent : order} />
      <GiftChoice
        key={`${currency} ${interval} ${amount}`}
        options={options}
        interval={interval}
        amount={amount}
        other={other}
        error={errors.length > 0 && <FieldErrors id={id} errors={errors} />}
      />
    </>
  );
}
