import { Pagination } from "@/components/ui/pagination";
import { type Column, Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

import type { FoundImport } from "@/lib/library/imports/queries";
import { problemsPerPage } from "@/lib/library/imports/rules";
import { paths } from "@/lib/paths";
import { problemWords } from "./problem-words";

type Row = FoundImport["problems"][number];
type Props = { locale: Locale; found: FoundImport; page: number };

/** What was found, row by row, with what to do; what stands in the way comes first. */
export function ImportProblems({ locale, found, page }: Props) {
  const t = translator(locale, "imports");
  const { id, problems, total } = found;
  const columns: Column<Row>[] = [
    { key: "row", label: t("row"), numeric: true, cell: ({ row }) => (row === 0 ? t("whole") : row) },
    { key: "column", label: t("columns.column"), cell: ({ column }) => <bdi>{column}</bdi> },
    { key: "value", label: t("stands"), cell: ({ value }) => <bdi className="break-words">{value}</bdi> },
    {
      key: "code",
      label: t("what-to-do"),
      cell: ({ code, blocking }) => <span className={blocking ? "" : "text-soft"}>{problemWords(locale, code)}</span>,
    },
  ];
  return (
    <section aria-labelledby="problems">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="problems" className="text-[1.375rem]">
          {t("problems-title")}
        </h2>
        <a href={`${paths.admin.import(locale, id)}/problems`}>{t("problems-file")}</a>
      </div>
      <Table caption={t("problems-title")} columns={columns} rows={problems} rowKey={(row) => String(row.id)} />
      <Pagination
        locale={locale}
        page={page}
        pages={Math.ceil(total / problemsPerPage)}
        hrefOf={(page) => paths.admin.import(locale, id, { page: String(page) })}
      />
    </section>
  );
}
