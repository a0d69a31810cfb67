import { Section } from "@/components/giving/donation-record";
import { Bar } from "@/components/ui/bar";
import { ColumnChart } from "@/components/ui/column-chart";
import { Empty } from "@/components/ui/empty";
import { type Column, Table } from "@/components/ui/table";
import { spokenDesignation } from "@/lib/giving/choices/rules";
import type { RecurringMonth } from "@/lib/giving/reports/queries";
import { type BookSum, noTotals, type Totals, totalsBy } from "@/lib/giving/reports/rules";
import { formatAmount, formatMonth, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = {
  locale: Locale;
  sums: readonly BookSum[];
  months: readonly string[];
  currency: string;
  recurring: readonly RecurringMonth[];
};

type Row = Totals & { readonly name: string };

/** What came and what went, by currency, month, appeal and region; and the recurring gifts kept and lost. Every sum is of the books. */
export function ReportView({ locale, sums, months, currency, recurring }: Props) {
  const t = translator(locale, "report");
  const regionOf = ({ designation }: BookSum) =>
    translator(locale, "gift")(`designations.${spokenDesignation(designation)}`);
  const inCurrency = sums.filter((sum) => sum.currency === currency);
  const byMonth = totalsBy(inCurrency, ({ month }) => month);
  const perMonth = months.map((month) => ({ ...(byMonth.get(month) ?? noTotals), name: month }));
  if (sums.length === 0) return <Empty>{t("nothing")}</Empty>;
  return (
    <>
      <Section title={t("by-currency")}>
        <TotalsTable
          locale={locale}
          caption={t("by-currency")}
          name={t("currency")}
          rows={rowsOf(totalsBy(sums, (sum) => sum.currency))}
          barOf={({ gifts }) => gifts}
          barLabel={t("share-of-gifts")}
        />
        <p className="mt-3 max-w-prose text-sm text-soft">{t("fees-note")}</p>
      </Section>
      <Section title={t("by-month", { currency })}>
        <ColumnChart
          rightToLeft={locale === "ar"}
          columns={perMonth.map(({ name, received, returned, disputed }) => ({
            ...{ key: name, label: formatMonth(name, locale, "short") },
            ...{ value: received, below: returned + disputed },
          }))}
        />
        <TotalsTable
          locale={locale}
          caption={t("by-month", { currency })}
          name={t("month")}
          currency={currency}
          rows={perMonth.map((row) => ({ ...row, name: formatMonth(row.name, locale) }))}
        />
      </Section>
      <Section title={t("by-appeal", { currency })}>
        <TotalsTable
          locale={locale}
          caption={t("by-appeal", { currency })}
          name={t("appeal")}
          currency={currency}
          rows={rowsOf(totalsBy(inCurrency, ({ appeal }) => appeal))}
          barOf={({ kept }) => kept}
          barLabel={t("share")}
        />
      </Section>
      <Section title={t("by-region", { currency })}>
        <TotalsTable
          locale={locale}
          caption={t("by-region", { currency })}
          name={t("region")}
          currency={currency}
          rows={rowsOf(totalsBy(inCurrency, regionOf))}
          barOf={({ kept }) => kept}
          barLabel={t("share")}
        />
      </Section>
      <RecurringSection locale={locale} recurring={recurring} />
    </>
  );
}

function rowsOf(totals: ReadonlyMap<string, Totals>): Row[] {
  return [...totals].map(([name, row]) => ({ name, ...row })).sort((a, b) => b.gifts - a.gifts);
}

type TableProps = {
  locale: Locale;
  caption: string;
  /** What the rows are. */
  name: string;
  rows: readonly Row[];
  /** Of every row; else each row is named after its own. */
  currency?: string;
  barOf?: (row: Row) => number;
  barLabel?: string;
};

function TotalsTable({ locale, caption, name, rows, currency, barOf, barLabel = "" }: TableProps) {
  const t = translator(locale, "report");
  const money = (amount: number, row: Row) => (
    <span className="whitespace-nowrap">{amount === 0 ? "–" : formatAmount(amount, currency ?? row.name, locale)}</span>
  );
  const most = barOf ? Math.max(...rows.map(barOf), 1) : 1;
  const columns: Column<Row>[] = [
    { key: "name", label: name, cell: (row) => <bdi>{row.name}</bdi> },
    { key: "gifts", label: t("gifts"), numeric: true, cell: (row) => formatNumber(row.gifts, locale) },
    { key: "received", label: t("received"), numeric: true, cell: (row) => money(row.received, row) },
    { key: "returned", label: t("returned"), numeric: true, cell: (row) => money(row.returned, row) },
    { key: "disputed", label: t("disputed"), numeric: true, cell: (row) => money(row.disputed, row) },
    { key: "kept", label: t("kept"), numeric: true, cell: (row) => money(row.kept, row) },
    { key: "fees", label: t("fees"), numeric: true, cell: (row) => money(row.fees, row) },
  ];
  const bar: Column<Row>[] = barOf
    ? [{ key: "bar", label: barLabel, cell: (row) => <Bar share={barOf(row) / most} rightToLeft={locale === "ar"} /> }]
    : [];
  return <Table caption={caption} columns={[...columns, ...bar]} rows={rows} rowKey={(row) => row.name} />;
}

function RecurringSection({ locale, recurring }: { locale: Locale; recurring: readonly RecurringMonth[] }) {
  const t = translator(locale, "report");
  const columns: Column<RecurringMonth>[] = [
    { key: "month", label: t("month"), cell: ({ month }) => formatMonth(month, locale) },
    { key: "begun", label: t("begun"), numeric: true, cell: ({ begun }) => formatNumber(begun, locale) },
    { key: "ended", label: t("ended"), numeric: true, cell: ({ ended }) => formatNumber(ended, locale) },
    { key: "standing", label: t("standing"), numeric: true, cell: ({ standing }) => formatNumber(standing, locale) },
  ];
  return (
    <Section title={t("recurring")}>
      <ColumnChart
        rightToLeft={locale === "ar"}
        columns={recurring.map(({ month, standing, ended }) => ({
          ...{ key: month, label: formatMonth(month, locale, "short"), value: standing, below: ended },
        }))}
      />
      <Table caption={t("recurring")} columns={columns} rows={recurring} rowKey={({ month }) => month} />
    </Section>
  );
}
