import { ListFrame } from "@/components/admin/list-frame";
import type { Column } from "@/components/ui/table";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listing } from "@/lib/lists";
import { applicationStatuses } from "@/lib/membership/applications/rules";
import type { QueueRow, QueueState } from "@/lib/membership/review/queries";
import { paths } from "@/lib/paths";
import { countryName, isCountry } from "@/lib/regions/rules";
import { categoryOptions, regionOptions } from "./options";
import { StatusTag } from "./status-tag";
import { TallyLine } from "./tally-line";

type Props = { locale: Locale; state: QueueState; listing: Listing<QueueRow>; showOwnVote: boolean };

/** The applications, those that wait first; for reviewers with their own vote. */
export function ApplicationQueue({ locale, state, listing, showOwnVote }: Props) {
  const t = translator(locale, "membership");
  const statuses = applicationStatuses
    .filter((status) => status !== "DRAFT")
    .map((value) => ({ value, label: t(`statuses.${value}`) }));
  const ownVote: Column<QueueRow> = {
    key: "own-vote",
    label: t("review.own-vote"),
    cell: ({ ownVote }) =>
      ownVote ? t(`vote-names.${ownVote}`) : <span className="text-soft">{t("review.not-voted")}</span>,
  };
  const columns: Column<QueueRow>[] = [
    {
      key: "name",
      label: t("review.organization"),
      sortable: true,
      cell: ({ id, organizationName }) => (
        <a href={paths.admin.application(locale, id)}>
          <bdi>{organizationName}</bdi>
        </a>
      ),
    },
    {
      key: "reference",
      label: t("review.reference"),
      cell: ({ reference }) => <bdi className="whitespace-nowrap">{reference}</bdi>,
    },
    {
      key: "country",
      label: t("review.country"),
      sortable: true,
      cell: ({ countryCode }) => (isCountry(countryCode) ? countryName(countryCode, locale) : ""),
    },
    { key: "category", label: t("review.category"), cell: ({ category }) => t(`categories.${category}`) },
    {
      key: "status",
      label: t("review.status"),
      sortable: true,
      cell: ({ status }) => <StatusTag locale={locale} status={status} />,
    },
    {
      key: "submitted",
      label: t("review.submitted"),
      sortable: true,
      cell: ({ submittedAt }) => submittedAt && formatDate(submittedAt, locale),
    },
    { key: "votes", label: t("review.votes"), cell: ({ tally }) => <TallyLine locale={locale} tally={tally} /> },
    ...(showOwnVote ? [ownVote] : []),
  ];
  return (
    <ListFrame
      locale={locale}
      caption={t("review.caption")}
      path={paths.admin.applications(locale)}
      exportPath={`${paths.admin.applications(locale)}/export`}
      state={state}
      listing={listing}
      columns={columns}
      rowKey={({ id }) => id}
      empty={t("review.empty")}
      filters={[
        { name: "q", label: t("review.search") },
        {
          name: "status",
          label: t("review.status"),
          options: [{ value: "waiting", label: t("review.waiting") }, ...statuses],
        },
        { name: "category", label: t("review.category"), options: categoryOptions(locale) },
        { name: "region", label: t("review.region"), options: regionOptions(locale) },
      ]}
    />
  );
}
