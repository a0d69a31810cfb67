"use client";

import type { ReactNode } from "react";
import { Fold } from "@/components/forms/fold";
import { useGift } from "./gift-figures";

type Props = { choices: ReactNode; summary: ReactNode; submit: ReactNode };

/** The choices, then the sum; where the sum is still to be read it comes first, and the choices are folded away. */
export function GiftSteps({ choices, summary, submit }: Props) {
  const { review, words } = useGift();
  if (review) {
    return (
      <>
        {summary}
        {submit}
        <Fold title={words.change}>{choices}</Fold>
      </>
    );
  }
  return (
    <>
      {choices}
      {summary}
      {submit}
    </>
  );
}
