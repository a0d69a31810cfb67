import { type Filter, ListFrame } from "@/components/admin/list-frame";
import type { Column } from "@/components/ui/table";
import { giftMethods } from "@/lib/giving/hand/rules";
import type { DonationLine } from "@/lib/giving/ledger/queries";
import { spokenInterval } from "@/lib/giving/rules";
import type { DonationListState } from "@/lib/giving/schema";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listing } from "@/lib/lists";
import { donationCurrencies } from "@/lib/money";
import { paths } from "@/lib/paths";
import { DonationState, donationStatuses } from "./states";

type Option = { readonly value: string; readonly label: string };
type Props = { locale: Locale; state: DonationListState; listing: Listing<DonationLine>; appeals: readonly Option[] };

export function DonationList({ locale, state, listing, appeals }: Props) {
  const t = translator(locale, "giving");
  return (
    <ListFrame
      locale={locale}
      caption={t("ledger.title")}
      path={paths.admin.donations(locale)}
      exportPath={`${paths.admin.donations(locale)}/export`}
      state={state}
      listing={listing}
      rowKey={({ id }) => id}
      filters={filters(locale, appeals)}
      columns={columns(locale)}
      empty={t("ledger.none")}
    />
  );
}

function filters(locale: Locale, appeals: readonly Option[]): Filter[] {
  const t = translator(locale, "giving");
  const intervals = ["ONCE", "MONTH", "YEAR"] as const;
  return [
    { name: "q", label: t("ledger.search") },
    {
      name: "status",
      label: t("ledger.status"),
      options: donationStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
    },
    { name: "appeal", label: t("ledger.appeal"), options: appeals },
    {
      name: "currency",
      label: t("ledger.currency"),
      options: donationCurrencies.map((value) => ({ value, label: value })),
    },
    {
      name: "interval",
      label: t("ledger.interval"),
      options: intervals.map((value) => ({ value, label: t(`interval.${spokenInterval(value)}`) })),
    },
    {
      name: "method",
      label: translator(locale, "hand")("method"),
      options: giftMethods.map((value) => ({ value, label: translator(locale, "hand")(`by.${value}`) })),
    },
    { name: "from", label: t("ledger.from"), type: "date" },
    { name: "to", label: t("ledger.to"), type: "date" },
  ];
}

function columns(locale: Locale): Column<DonationLine>[] {
  const t = translator(locale, "giving");
  return [
    {
      key: "reference",
      label: t("ledger.reference"),
      cell: ({ id, reference }) => (
        <a href={paths.admin.donation(locale, id)} className="whitespace-nowrap">
          <bdi>{reference}</bdi>
        </a>
      ),
    },
    {
      key: "name",
      label: t("ledger.donor"),
      sortable: true,
      cell: ({ name, email }) => (
        <>
          <bdi className="block min-w-36">{name}</bdi>
          <span className="block text-sm text-soft">
            <bdi>{email}</bdi>
          </span>
        </>
      ),
    },
    {
      key: "amount",
      label: t("ledger.amount"),
      sortable: true,
      numeric: true,
      cell: ({ amount, currency, refundedAmount }) => (
        <>
          <span className="whitespace-nowrap">{formatAmount(amount, currency, locale)}</span>
          {refundedAmount > 0 && (
            <span className="block text-sm text-soft">
              {t("ledger.returned", { amount: formatAmount(refundedAmount, currency, locale) })}
            </span>
          )}
        </>
      ),
    },
    { key: "interval", label: t("ledger.interval"), cell: ({ interval }) => t(`interval.${spokenInterval(interval)}`) },
    {
      key: "status",
      label: t("ledger.status"),
      sortable: true,
      cell: ({ status }) => <DonationState locale={locale} status={status} />,
    },
    {
      key: "appeal",
      label: t("ledger.appeal"),
      cell: ({ appeal }) => <span className="block min-w-48">{appeal}</span>,
    },
    {
      key: "createdAt",
      label: t("ledger.date"),
      sortable: true,
      cell: ({ createdAt }) => <span className="whitespace-nowrap">{formatDate(createdAt, locale)}</span>,
    },
  ];
}
