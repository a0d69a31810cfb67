import type { DonorViewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locales";
import { followedBy } from "@/lib/library/alerts/queries";
import { toDecimal } from "@/lib/money";
import { ownDetails, ownGifts, ownPledges, ownRecurring } from "./queries";

/** All that is kept of a donor, for themselves: amounts as plain decimals, times as ISO 8601. */
export async function exportDonor(donor: DonorViewer, locale: Locale) {
  const details = await ownDetails(donor);
  if (!details) return null;
  const [followed, gifts, recurring, pledges] = await Promise.all([
    details.email ? followedBy(details.email) : [],
    ownGifts(donor, locale),
    ownRecurring(donor, locale),
    ownPledges(donor, locale),
  ]);
  return {
    donor: details,
    gifts: gifts.map(({ amount, refundedAmount, currency, id: _, ...gift }) => ({
      ...gift,
      amount: toDecimal(amount, currency),
      sentBack: toDecimal(refundedAmount, currency),
      currency,
    })),
    recurringGifts: recurring.map(({ amount, currency, id: _, ...gift }) => ({
      ...gift,
      amount: toDecimal(amount, currency),
      currency,
    })),
    // The address is the same, proved by the same kind of link.
    followedSearches: followed,
    pledges: pledges.map(({ amount, currency, ...pledge }) => ({
      ...pledge,
      amount: toDecimal(amount, currency),
      currency,
    })),
  };
}
