import { ListFrame } from "@/components/admin/list-frame";
import { Empty } from "@/components/ui/empty";
import { type Column, Table } from "@/components/ui/table";
import { formatMonth, formatNumber } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { MonthOfUsage, Usage, UsageRow, UsageState } from "@/lib/library/usage/queries";
import type { Listing } from "@/lib/lists";
import { paths } from "@/lib/paths";

/** One's own publications by how often they were opened and fetched; each leads to its months. */
export function OwnUsage({ locale, rows }: { locale: Locale; rows: readonly UsageRow[] }) {
  const t = translator(locale, "usage");
  if (rows.length === 0) return <Empty>{t("member.none")}</Empty>;
  const columns: Column<UsageRow>[] = [
    titles(locale, ({ id }) => paths.member.usageOf(locale, id)),
    ...counts<UsageRow>(locale),
  ];
  return <Table caption={t("member.title")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

export function UsageByMonth({ locale, months }: { locale: Locale; months: readonly MonthOfUsage[] }) {
  const t = translator(locale, "usage");
  if (months.length === 0) return <Empty>{t("member.no-months")}</Empty>;
  const month: Column<MonthOfUsage> = {
    key: "month",
    label: t("columns.month"),
    cell: (row) => <time dateTime={row.month}>{formatMonth(row.month, locale)}</time>,
  };
  const columns = [month, ...counts<MonthOfUsage>(locale)];
  return <Table caption={t("member.months")} columns={columns} rows={months} rowKey={(row) => row.month} />;
}

type ListProps = { locale: Locale; state: UsageState; listing: Listing<UsageRow> };

/** What is read most, for the secretariat. */
export function UsageList({ locale, state, listing }: ListProps) {
  const t = translator(locale, "usage");
  const path = paths.admin.usage(locale);
  return (
    <ListFrame
      {...{ locale, path, state, listing }}
      caption={t("admin.caption")}
      exportPath={`${path}/export`}
      columns={[titles(locale, ({ id }) => paths.admin.document(locale, id)), ...counts<UsageRow>(locale)]}
      rowKey={({ id }) => id}
      empty={t("admin.empty")}
      filters={[
        { name: "from", label: t("admin.from"), type: "date" },
        { name: "to", label: t("admin.to"), type: "date" },
      ]}
    />
  );
}

function titles(locale: Locale, hrefOf: (row: UsageRow) => string): Column<UsageRow> {
  return {
    key: "title",
    label: translator(locale, "usage")("columns.document"),
    cell: (row) => (
      <a href={hrefOf(row)} lang={row.locale} dir={direction(row.locale)} className="break-words">
        {row.title || row.slug}
      </a>
    ),
  };
}

function counts<Row extends Usage>(locale: Locale): Column<Row>[] {
  const t = translator(locale, "usage");
  return (["views", "downloads"] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
    sortable: true,
    numeric: true,
    cell: (row) => formatNumber(row[key], locale),
  }));
}
