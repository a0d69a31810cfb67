"use client";

import { intervals } from "@/lib/giving/rules";
import { filled } from "./filled";
import { sumInWords, useGift } from "./gift-figures";
import { OfChosenAmount, OfChosenInterval } from "./of-chosen";

/** The gift in words: 25 US dollars every month, the next on 23 December, until you stop. */
export function GiftSummary() {
  const gift = useGift();
  const { words, figures, interval, live, review } = gift;
  if (live || review) {
    const sum = figures ? sumInWords(gift, figures) : words.ownAmount;
    return (
      <Told title={review ? words.reviewTitle : words.summary} strong={review}>
        <strong>{filled(words.sentences[interval], { sum })}</strong>
        {review && <span className="mt-1.5 block">{words.review}</span>}
      </Told>
    );
  }
  // Without a script the choice itself shows which words are meant.
  const around = (part: 0 | 1) => intervals.map((one) => words.sentences[one].split("{sum}")[part] ?? "");
  return (
    <Told title={words.summary}>
      <strong>
        <OfChosenInterval texts={around(0)} />
        <span className="group-has-[[name=cover]:checked]/gift:hidden">
          <OfChosenAmount texts={words.sums} other={words.ownAmount} />
        </span>
        <span className="hidden group-has-[[name=cover]:checked]/gift:inline">
          <OfChosenAmount texts={words.sumsCovered} other={words.ownAmount} />
        </span>
        <OfChosenInterval texts={around(1)} />
      </strong>
    </Told>
  );
}

function Told({ title, strong = false, children }: { title: string; strong?: boolean; children: React.ReactNode }) {
  return (
    <p tabIndex={-1} aria-live="polite" className={strong ? "border-s-4 border-give bg-sheet px-4 py-3" : undefined}>
      <span className="block text-sm text-soft">{title}</span>
      {children}
    </p>
  );
}
