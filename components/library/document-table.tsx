import { ListFrame } from "@/components/admin/list-frame";
import type { Column } from "@/components/ui/table";
import { formatDate, formatImprecise } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentRow, DocumentsState } from "@/lib/library/moderation/queries";
import { termsOf } from "@/lib/library/terms/vocabulary";
import { termName } from "@/lib/library/terms/wording";
import type { Listing } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { DocumentStatusTag } from "./status-tag";

type Props = { locale: Locale; state: DocumentsState; listing: Listing<DocumentRow> };

/** Every document the secretariat may see. */
export function DocumentTable({ locale, state, listing }: Props) {
  const t = translator(locale, "library");
  const audience = translator(locale, "common");
  const columns: Column<DocumentRow>[] = [
    {
      key: "title",
      label: t("moderation.document-title"),
      cell: ({ id, title, locale: language, symbols }) => (
        <>
          <a href={paths.admin.document(locale, id)} lang={language}>
            <bdi>{title}</bdi>
          </a>
          {symbols.length > 0 && <bdi className="ms-2 text-soft">{symbols.join("–")}</bdi>}
        </>
      ),
    },
    {
      key: "status",
      label: t("moderation.status"),
      sortable: true,
      cell: ({ status }) => <DocumentStatusTag locale={locale} status={status} />,
    },
    { key: "type", label: t("moderation.type"), sortable: true, cell: ({ type }) => termName(locale, "type", type) },
    {
      key: "publisher",
      label: t("moderation.publisher"),
      sortable: true,
      cell: ({ publisher }) => (publisher ? <bdi lang={publisher.nameLocale}>{publisher.name}</bdi> : null),
    },
    { key: "audience", label: t("moderation.audience"), cell: (row) => audience(row.audience) },
    {
      key: "date",
      label: t("moderation.date"),
      sortable: true,
      cell: ({ date, datePrecision }) => formatImprecise(date, datePrecision, locale),
    },
    {
      key: "submitted",
      label: t("moderation.submitted"),
      sortable: true,
      cell: ({ submittedAt }) => submittedAt && formatDate(submittedAt, locale),
    },
  ];
  return (
    <ListFrame
      locale={locale}
      caption={t("moderation.caption")}
      path={paths.admin.documents(locale)}
      exportPath={`${paths.admin.documents(locale)}/export`}
      state={state}
      listing={listing}
      columns={columns}
      rowKey={({ id }) => id}
      filters={[
        { name: "q", label: t("moderation.search") },
        {
          name: "status",
          label: t("moderation.status"),
          options: (["SUBMITTED", "CHANGES_REQUESTED", "PUBLISHED", "WITHDRAWN"] as const).map((value) => ({
            value,
            label: t(`states.${value}`),
          })),
        },
        {
          name: "type",
          label: t("moderation.type"),
          options: termsOf("type").map((value) => ({ value, label: termName(locale, "type", value) })),
        },
        {
          name: "audience",
          label: t("moderation.audience"),
          options: (["PUBLIC", "MEMBERS", "SECRETARIAT"] as const).map((value) => ({ value, label: audience(value) })),
        },
      ]}
    />
  );
}
