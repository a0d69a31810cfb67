"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { useSent } from "@/components/forms/form-state";
import { type Figures, figuresOf, shownSum } from "@/lib/giving/choices/rules";
import { type Interval, otherAmount } from "@/lib/giving/rules";
import { amountInWords } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { DonationCurrency } from "@/lib/money";
import { type Choice, choiceOf, type DrawnGift, inCurrency, useDrawnGift } from "./drawn-gift";
import { filled } from "./filled";
import type { GiftOffers } from "./gift-offers";
import type { GiftOptions } from "./gift-options";
import type { GiftWords } from "./gift-words";

type Gift = {
  readonly locale: Locale;
  readonly currency: DonationCurrency;
  readonly options: GiftOptions;
  readonly words: GiftWords;
  readonly interval: Interval;
  readonly figures: Figures | null;
  readonly drawn: DrawnGift;
  /** The currency is another since the form was last sent. */
  readonly isChanged: boolean;
  readonly changeTo: (currency: DonationCurrency) => void;
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
  offers: GiftOffers;
  wished: DrawnGift;
  children: ReactNode;
};

/** Knows what is chosen in the form around it: as wished at first, as sent, and with a script as it changes. */
export function GiftFigures({ locale, offers, wished, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<Choice | null>(null);
  const { drawn, isChanged, redraw } = useDrawnGift(offers, wished);
  const review = useSent("shown").errors.length > 0;

  const look = () => {
    const now = choiceAround(box.current);
    if (now) setLive((before) => (before && isSame(before, now) ? before : now));
  };
  // Also after the form came back from the server, as which it is drawn anew.
  useEffect(look);

  const changeTo = (currency: DonationCurrency) => {
    const now = choiceAround(box.current);
    if (!now) return;
    const next = inCurrency({ ...now, currency: drawn.currency }, currency, offers);
    setLive(next);
    redraw(next);
    rememberInAddress(next);
  };

  const { currency } = drawn;
  const chosen = live ?? drawn;
  const figures = figuresOf(textOf(chosen), currency, chosen.cover);
  // Without a script an amount of one's own is reckoned when the form is sent; of the others the words are there.
  const isShown = live !== null || review || chosen.amount !== otherAmount;
  const { interval } = chosen;
  return (
    <Context
      value={{
        ...{ locale, currency, ...offers[currency], interval, figures },
        ...{ drawn, isChanged, changeTo, review, live: live !== null },
      }}
    >
      <div ref={box} onInput={look} className="space-y-6">
        {/* A browser that restores a page would bring back another currency than the one that is drawn. */}
        <input type="hidden" name="currency" value={currency} autoComplete="off" />
        <input
          type="hidden"
          name="shown"
          value={isShown && figures ? shownSum(figures, currency) : ""}
          autoComplete="off"
        />
        {children}
      </div>
    </Context>
  );
}

function choiceAround(box: HTMLElement | null): Choice | null {
  const form = box?.closest("form");
  if (!form) return null;
  const fields = new FormData(form);
  const [interval, amount] = [fields.get("interval"), fields.get("amount")];
  return choiceOf({ interval, amount, other: fields.get("other"), cover: fields.get("cover") });
}

function isSame(before: Choice, after: Choice): boolean {
  return (["interval", "amount", "other", "cover"] as const).every((name) => before[name] === after[name]);
}

/** The amount as it is written, whether offered or typed. */
function textOf({ amount, other }: Choice): string {
  return amount === otherAmount ? other : amount;
}

// Reloading, or coming back from the payment, draws the same currency again. What was typed is in no address.
function rememberInAddress({ currency, amount }: DrawnGift): void {
  const address = new URL(window.location.href);
  address.searchParams.set("currency", currency);
  address.searchParams.set("amount", amount);
  window.history.replaceState(null, "", address);
}

/** The sum in words, with what of it covers the fee. */
export function sumInWords(
  { words, currency, locale }: Pick<Gift, "words" | "currency" | "locale">,
  { gift, cover, total }: Figures,
): string {
  const inWords = (amount: number) => amountInWords(amount, currency, locale);
  if (cover === 0) return inWords(total);
  return filled(words.sumCovered, { total: inWords(total), gift: inWords(gift), fee: inWords(cover) });
}
