import type { CurrencyTotal } from "@/lib/giving/ledger/queries";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What the listed gifts brought, one sum a currency: sums of different currencies are not added. */
export function LedgerTotals({ locale, totals }: { locale: Locale; totals: readonly CurrencyTotal[] }) {
  if (totals.length === 0) return null;
  const t = translator(locale, "giving");
  return (
    <section aria-label={t("ledger.totals")} className="mb-6">
      <h2 className="mb-2 text-lg">{t("ledger.totals")}</h2>
      <ul className="flex flex-wrap gap-x-10 gap-y-4">
        {totals.map(({ currency, received, returned, count }) => (
          <li key={currency}>
            <strong className="block font-serif text-xl">{formatAmount(received - returned, currency, locale)}</strong>
            <span className="text-sm text-soft">
              {t("ledger.gifts-count", { count })}
              {returned > 0 && ` · ${t("ledger.returned", { amount: formatAmount(returned, currency, locale) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
