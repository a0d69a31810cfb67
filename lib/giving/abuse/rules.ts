import { type DonationCurrency, donationLimits } from "@/lib/money";

/** Declined payments of the last hour that could be the work of one hand. */
export type Declines = { readonly ofAddress: number; readonly ofEmail: number; readonly ofAmount: number };

/** So many declines close the door for a while. Many people share one address, fewer an e-mail, many an amount. */
export const declinesAllowed: Declines = { ofAddress: 8, ofEmail: 5, ofAmount: 12 };

/** An order whose payment was declined so often is closed: nobody has that many cards at hand. */
export const triesAllowed = 6;

/** Cards are tried with sums too small to be noticed. */
export function isSmall(amount: number, currency: DonationCurrency): boolean {
  return amount <= donationLimits(currency).min * 5;
}

/** Of declines the kinds that are too many. */
export function tooMany(declines: Declines): (keyof Declines)[] {
  return (["ofAddress", "ofEmail", "ofAmount"] as const).filter((kind) => declines[kind] >= declinesAllowed[kind]);
}
