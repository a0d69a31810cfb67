import type { Interval } from "@/lib/giving/rules";
import { currencyName } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { donationCurrencies } from "@/lib/money";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; appeal: string; interval: Interval };

/** The form in each currency we take: other amounts belong to it, so it is another address. */
export function CurrencyLinks({ locale, appeal, interval }: Props) {
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-1.5 gap-y-2">
      {donationCurrencies.map((currency) => (
        <li key={currency}>
          <a
            href={paths.donate(locale, { appeal, currency, interval: interval === "once" ? undefined : interval })}
            title={currencyName(currency, locale)}
            rel="nofollow"
            className="inline-block rounded-[3px] border border-rule px-2 py-1 text-sm no-underline hover:underline"
          >
            {currency}
          </a>
        </li>
      ))}
    </ul>
  );
}
