import { Empty } from "@/components/ui/empty";
import { type Column, Table } from "@/components/ui/table";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { paths } from "@/lib/paths";
import { DocumentStatusTag } from "./status-tag";

type Row = DocumentCard & { readonly updatedAt: Date };

/** The publications of one's own organization, with where each of them stands. */
export function PublicationTable({ locale, publications }: { locale: Locale; publications: readonly Row[] }) {
  const t = translator(locale, "library");
  if (publications.length === 0) return <Empty>{t("publications.none")}</Empty>;
  const columns: Column<Row>[] = [
    {
      key: "title",
      label: t("publications.title-field"),
      cell: ({ id, title, locale: language }) => (
        <a href={paths.member.publication(locale, id)} lang={language}>
          <bdi>{title || t("publications.no-title")}</bdi>
        </a>
      ),
    },
    {
      key: "state",
      label: t("publications.state"),
      cell: ({ status }) => <DocumentStatusTag locale={locale} status={status} />,
    },
    { key: "updated", label: t("publications.updated"), cell: ({ updatedAt }) => formatDate(updatedAt, locale) },
  ];
  return <Table caption={t("publications.title")} columns={columns} rows={publications} rowKey={({ id }) => id} />;
}
