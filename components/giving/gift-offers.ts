import type { AppealAmount } from "@/lib/appeals/rules";
import type { Locale } from "@/lib/i18n/locales";
import { type DonationCurrency, donationCurrencies } from "@/lib/money";
import { type GiftOptions, giftOptions } from "./gift-options";
import { type GiftWords, giftWords } from "./gift-words";

/** What the form offers and says in each currency: a donor changes it without asking the server. */
export type GiftOffers = Readonly<
  Record<DonationCurrency, { readonly options: GiftOptions; readonly words: GiftWords }>
>;

export function giftOffers(locale: Locale, appeal: { amounts: readonly AppealAmount[] }, today: Date): GiftOffers {
  const offers = donationCurrencies.map((currency) => {
    const options = giftOptions(locale, appeal, currency);
    return [currency, { options, words: giftWords(locale, options, today) }] as const;
  });
  return Object.fromEntries(offers) as GiftOffers;
}
