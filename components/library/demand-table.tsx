import { Empty } from "@/components/ui/empty";
import { type Column, Table } from "@/components/ui/table";
import { formatDate } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Demand } from "@/lib/library/demand/queries";
import { paths } from "@/lib/paths";

/** What readers ask for and cannot read, the most wanted first. */
export function DemandTable({ locale, demand }: { locale: Locale; demand: readonly Demand[] }) {
  const t = translator(locale, "reading");
  if (demand.length === 0) return <Empty>{t("admin.no-demand")}</Empty>;
  const columns: Column<Demand>[] = [
    {
      key: "document",
      label: t("admin.document"),
      cell: ({ documentId, title, locale: language }) => (
        <a href={paths.admin.document(locale, documentId)} lang={language}>
          <bdi>{title}</bdi>
        </a>
      ),
    },
    { key: "language", label: t("admin.language"), cell: ({ language }) => <bdi>{ownName(language)}</bdi> },
    { key: "count", label: t("admin.count"), numeric: true, cell: ({ count }) => count.toLocaleString(locale) },
    { key: "last", label: t("admin.last"), cell: ({ lastAt }) => formatDate(lastAt, locale) },
  ];
  return (
    <Table
      caption={t("admin.demand")}
      columns={columns}
      rows={demand}
      rowKey={({ documentId, language }) => `${documentId} ${language}`}
    />
  );
}
