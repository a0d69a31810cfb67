import { Empty } from "@/components/ui/empty";
import { Facts } from "@/components/ui/facts";
import { type Column, Table } from "@/components/ui/table";
import { type Account, type Accounts, fewest, type Part, type Sum } from "@/lib/giving/accountability/rules";
import { currencyName, formatAmount, formatList, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; accounts: Accounts };

/** What came, what went back and what it cost, year by year. */
export function AccountsView({ locale, accounts: { accounts, withheld } }: Props) {
  const t = translator(locale, "accountability");
  return (
    <>
      <p className="prose mb-3">{t("intro")}</p>
      <p className="prose mb-8 text-soft">{t("rule", { count: formatNumber(fewest, locale) })}</p>
      {accounts.length === 0 && <Empty>{t("none")}</Empty>}
      {accounts.map((account) => (
        <YearAccount key={`${account.year} ${account.currency}`} locale={locale} account={account} />
      ))}
      {withheld.length > 0 && (
        <p className="mt-8 text-soft">
          {t("withheld", {
            years: formatList(
              withheld.map(({ year, currency }) => `${year} (${currencyName(currency, locale)})`),
              locale,
            ),
          })}
        </p>
      )}
    </>
  );
}

export function sumText(locale: Locale, sum: Sum): string {
  if (sum === "few") return translator(locale, "accountability")("few", { count: formatNumber(fewest, locale) });
  return formatAmount(sum.amount, sum.currency, locale);
}

export function partName(locale: Locale, { designations }: Part): string {
  const t = translator(locale, "gift");
  return formatList(
    designations.map((name) => t(`designations.${name}`)),
    locale,
  );
}

function YearAccount({ locale, account }: { locale: Locale; account: Account }) {
  const t = translator(locale, "accountability");
  const { year, currency, received, donors, returned, fees, parts } = account;
  const title = t("year", { year: String(year), currency: currencyName(currency, locale) });
  const money = (amount: number) => formatAmount(amount, currency, locale);
  const columns: Column<Part>[] = [
    { key: "name", label: t("meant-for"), cell: (part) => partName(locale, part) },
    { key: "donors", label: t("donors"), numeric: true, cell: (part) => formatNumber(part.donors, locale) },
    { key: "amount", label: t("received"), numeric: true, cell: (part) => money(part.amount) },
  ];
  return (
    <section className="mb-12 max-w-3xl">
      <h2 className="mb-3 text-xl">{title}</h2>
      <Facts
        items={[
          { label: t("received"), value: money(received) },
          { label: t("returned"), value: sumText(locale, returned) },
          { label: t("fees"), value: fees.map((fee) => sumText(locale, fee)).join(" · ") || null },
          { label: t("donors"), value: formatNumber(donors, locale) },
        ]}
      />
      {parts.length > 0 && (
        <div className="mt-5">
          <Table
            caption={t("parts", { title })}
            columns={columns}
            rows={parts}
            rowKey={(part) => part.designations.join()}
          />
        </div>
      )}
    </section>
  );
}
