"use client";

import { Checkbox } from "@/components/forms/choices";
import { feeCover } from "@/lib/giving/choices/rules";
import { formatAmount } from "@/lib/i18n/format";
import { filled } from "./filled";
import { useGift } from "./gift-figures";
import { OfChosenAmount } from "./of-chosen";

/** What the payment costs, to the cent, and whether the donor adds it. */
export function FeeCover({ chosen }: { chosen: boolean }) {
  const { words, figures, currency, locale, live, review } = useGift();
  const known = figures && (live || review) ? feeCover(figures.gift, currency) : null;
  const reckoned = known === null ? null : filled(words.cover, { fee: formatAmount(known, currency, locale) });
  const open = live || review ? words.coverOpen : null;
  return (
    <Checkbox
      name="cover"
      defaultChecked={chosen}
      label={reckoned ?? open ?? <OfChosenAmount texts={words.covers} other={words.coverOpen} />}
      hint={words.coverHonest}
    />
  );
}
