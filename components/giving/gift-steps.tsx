"use client";

import type { ReactNode } from "react";
import { Fold } from "@/components/forms/fold";
import { useGift } from "./gift-figures";

type Props = { choices: ReactNode; summary: ReactNode; submit: ReactNode; next: ReactNode };

/** The choices, then the sum; where the sum is still to be read it comes first, and the choices are folded away. */
export function GiftSteps({ choices, summary, submit, next }: Props) {
  const { review, words } = useGift();
  if (review) {
    return (
      <>
        {summary}
        {submit}
        {next}
        <Fold title={words.change}>{choices}</Fold>
      </>
    );
  }
  return (
    <>
      {choices}
      {/* On a phone that is tall enough the sum and the way on stay in sight. */}
      <div className="space-y-4 border-t border-rule bg-paper py-4 max-md:-mx-4 max-md:px-4 max-md:[@media(min-height:40rem)]:sticky max-md:[@media(min-height:40rem)]:bottom-0">
        {summary}
        {submit}
      </div>
      {next}
    </>
  );
}
