"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { useSent } from "@/components/forms/form-state";
import { type Figures, figuresOf } from "@/lib/giving/choices/rules";
import { type Interval, intervals, otherAmount } from "@/lib/giving/rules";
import { amountInWords } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { DonationCurrency } from "@/lib/money";
import { filled } from "./filled";
import type { GiftWish } from "./gift-wish";
import type { GiftWords } from "./gift-words";

type Choice = {
  readonly interval: Interval;
  readonly amount: string;
  /** Typed, not one of those that are offered. */
  readonly own: boolean;
  readonly covered: boolean;
};

type Gift = {
  readonly locale: Locale;
  readonly currency: DonationCurrency;
  readonly words: GiftWords;
  readonly interval: Interval;
  readonly figures: Figures | null;
  /** The donor has sent the form and is to read the sum before paying it. */
  readonly review: boolean;
  /** The figures follow every change, for a script is there. */
  readonly live: boolean;
};

const Context = createContext<Gift | null>(null);

export function useGift(): Gift {
  const gift = useContext(Context);
  if (!gift) throw new Error("There is no gift around this");
  return gift;
}

type Props = {
  locale: Locale;
  currency: DonationCurrency;
  wish: GiftWish;
  words: GiftWords;
  children: ReactNode;
};

/** Knows what is chosen in the form around it: as wished at first, as sent, and with a script as it changes. */
export function GiftFigures({ locale, currency, wish, words, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<Choice | null>(null);
  const sent = useSentChoice();
  const review = useSent("shown").errors.length > 0;

  const look = () => {
    const form = box.current?.closest("form");
    if (form) setLive((before) => changed(before, choiceIn(new FormData(form))));
  };
  // Also after the form came back from the server, as which it is drawn anew.
  useEffect(look);

  const known = live ??
    sent ?? {
      interval: wish.interval,
      amount: typed(wish.amount, wish.other),
      own: wish.amount === otherAmount,
      covered: wish.cover,
    };
  const figures = figuresOf(known.amount, currency, known.covered);
  // Without a script an amount of one's own is reckoned when the form is sent; of the others the words are there.
  const isShown = live !== null || review || !known.own;
  return (
    <Context value={{ locale, currency, words, figures, interval: known.interval, review, live: live !== null }}>
      <div ref={box} onInput={look} className="space-y-6">
        <input type="hidden" name="shown" value={isShown && figures ? String(figures.total) : ""} />
        {children}
      </div>
    </Context>
  );
}

function useSentChoice(): Choice | null {
  const [interval, amount, other, cover] = [useSent("interval"), useSent("amount"), useSent("other"), useSent("cover")];
  if (interval.value === undefined) return null;
  return {
    interval: asInterval(interval.value),
    amount: typed(amount.value, other.value),
    own: isOwn(amount.value),
    covered: cover.value === "on",
  };
}

function choiceIn(form: FormData): Choice {
  return {
    interval: asInterval(form.get("interval")),
    amount: typed(form.get("amount"), form.get("other")),
    own: isOwn(form.get("amount")),
    covered: form.get("cover") === "on",
  };
}

function changed(before: Choice | null, after: Choice): Choice {
  const same = (["interval", "amount", "own", "covered"] as const).every((name) => before?.[name] === after[name]);
  return before && same ? before : after;
}

function asInterval(value: unknown): Interval {
  return intervals.find((known) => known === value) ?? "once";
}

function isOwn(amount: unknown): boolean {
  return amount === undefined || amount === null || amount === otherAmount;
}

function typed(amount: unknown, other: unknown): string {
  return String((isOwn(amount) ? other : amount) ?? "");
}

/** The sum in words, with what of it covers the fee. */
export function sumInWords({ words, currency, locale }: Gift, { gift, cover, total }: Figures): string {
  const inWords = (amount: number) => amountInWords(amount, currency, locale);
  if (cover === 0) return inWords(total);
  return filled(words.sumCovered, { total: inWords(total), gift: inWords(gift), fee: inWords(cover) });
}
