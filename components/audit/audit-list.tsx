import { ListFrame } from "@/components/admin/list-frame";
import type { AuditRow } from "@/lib/audit/queries";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listing, ListState } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { AuditChangeView } from "./audit-change";

type Props = { locale: Locale; state: ListState<string, string>; listing: Listing<AuditRow>; types: readonly string[] };

export function AuditList({ locale, state, listing, types }: Props) {
  const t = translator(locale, "admin");
  const kinds = types.map((value) => ({ value, label: value }));
  const subjects = [...new Set(types.map((type) => type.split(".")[0] ?? type))].map((value) => ({
    value,
    label: value,
  }));
  return (
    <ListFrame
      locale={locale}
      caption={t("audit.title")}
      path={paths.admin.audit(locale)}
      exportPath={`${paths.admin.audit(locale)}/export`}
      state={state}
      listing={listing}
      rowKey={({ id }) => id}
      filters={[
        { name: "q", label: translator(locale, "common")("search") },
        { name: "type", label: t("audit.what"), options: kinds },
        { name: "subject", label: t("audit.subject"), options: subjects },
        { name: "from", label: t("audit.from"), type: "date" },
        { name: "to", label: t("audit.to"), type: "date" },
      ]}
      columns={[
        {
          key: "at",
          label: t("audit.at"),
          sortable: true,
          cell: ({ at }) => <span className="whitespace-nowrap">{formatDateTime(at, locale)}</span>,
        },
        { key: "who", label: t("audit.who"), cell: (row) => <Who locale={locale} row={row} /> },
        { key: "what", label: t("audit.what"), cell: ({ type }) => <code dir="ltr">{type}</code> },
        {
          key: "subject",
          label: t("audit.subject"),
          cell: ({ subjectName, subjectType, subjectId }) => <bdi>{subjectName ?? `${subjectType} ${subjectId}`}</bdi>,
        },
        {
          key: "change",
          label: t("audit.change"),
          cell: ({ change }) => <AuditChangeView locale={locale} change={change} />,
        },
      ]}
    />
  );
}

const kindNames = ["visitor", "applicant", "member", "reviewer", "admin", "system", "donor"] as const;

function Who({ locale, row }: { locale: Locale; row: AuditRow }) {
  const t = translator(locale, "admin");
  const kind = kindNames.find((name) => name === row.actorKind);
  return (
    <>
      {row.actorName && <bdi className="block">{row.actorName}</bdi>}
      <span className="text-sm text-soft">{kind ? t(`audit.kind.${kind}`) : row.actorKind}</span>
    </>
  );
}
