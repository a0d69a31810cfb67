import { type Column, Table } from "@/components/ui/table";
import type { ReconciliationLine } from "@/lib/giving/reconciliation/queries";
import { formatDateTime, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "./donation-record";

/** The comparisons of late, each with its address. */
export function ReconciliationRuns({ locale, runs }: { locale: Locale; runs: readonly ReconciliationLine[] }) {
  if (runs.length === 0) return null;
  const t = translator(locale, "reconciliation");
  const columns: Column<ReconciliationLine>[] = [
    {
      key: "begun",
      label: t("begun"),
      cell: ({ id, startedAt }) => (
        <a href={paths.admin.reconciliation(locale, { run: id })} className="whitespace-nowrap">
          {formatDateTime(startedAt, locale)}
        </a>
      ),
    },
    { key: "state", label: t("state"), cell: ({ state }) => t(`state-name.${state}`) },
    { key: "compared", label: t("compared"), numeric: true, cell: (run) => formatNumber(run.compared, locale) },
    { key: "repaired", label: t("repaired"), numeric: true, cell: (run) => formatNumber(run.repaired, locale) },
    { key: "open", label: t("open"), numeric: true, cell: (run) => formatNumber(run.open, locale) },
  ];
  return (
    <Section title={t("runs")}>
      <Table caption={t("runs")} columns={columns} rows={runs} rowKey={({ id }) => id} />
    </Section>
  );
}
