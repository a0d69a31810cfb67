import { ListFrame } from "@/components/admin/list-frame";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { Column } from "@/components/ui/table";
import type { FormAction } from "@/lib/auth/action";
import type { PledgeLine } from "@/lib/giving/pledges/queries";
import { canBeKept, expiresAt, pledgeMethod } from "@/lib/giving/pledges/rules";
import type { PledgeListState } from "@/lib/giving/pledges/schema";
import { formatAmount, formatDate, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listing } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { PledgeState, pledgeStatuses } from "./states";

type Props = { locale: Locale; state: PledgeListState; listing: Listing<PledgeLine>; withdraw: FormAction };

/** What was promised, and what became of it. */
export function PledgeList({ locale, state, listing, withdraw }: Props) {
  const t = translator(locale, "pledge");
  return (
    <ListFrame
      locale={locale}
      caption={t("list.title")}
      path={paths.admin.pledges(locale)}
      state={state}
      listing={listing}
      rowKey={({ id }) => id}
      columns={columns(locale, withdraw)}
      filters={[
        { name: "q", label: t("list.search") },
        {
          name: "status",
          label: t("list.status"),
          options: pledgeStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
        },
      ]}
      empty={t("list.none")}
    />
  );
}

function columns(locale: Locale, withdraw: FormAction): Column<PledgeLine>[] {
  const t = translator(locale, "pledge");
  const giving = translator(locale, "giving");
  return [
    {
      key: "name",
      label: giving("ledger.donor"),
      sortable: true,
      cell: ({ id, name, email, reference }) => (
        <>
          <bdi className="block">{name}</bdi>
          <span className="block text-sm text-soft">
            <bdi>{email}</bdi> ·{" "}
            <a href={paths.admin.pledge(locale, id)}>
              <bdi className="whitespace-nowrap">{reference}</bdi>
            </a>
          </span>
        </>
      ),
    },
    {
      key: "amount",
      label: t("amount"),
      sortable: true,
      numeric: true,
      cell: ({ amount, currency }) => (
        <span className="whitespace-nowrap">{formatAmount(amount, currency, locale)}</span>
      ),
    },
    {
      key: "method",
      label: t("page.way"),
      cell: ({ method }) => t(`by.${pledgeMethod(method)}`),
    },
    {
      key: "status",
      label: t("list.status"),
      cell: ({ status }) => <PledgeState locale={locale} status={status} />,
    },
    {
      key: "createdAt",
      label: t("list.made"),
      sortable: true,
      cell: ({ createdAt }) => <span className="whitespace-nowrap">{formatDate(createdAt, locale)}</span>,
    },
    {
      key: "until",
      label: t("list.until"),
      cell: ({ createdAt }) => <span className="whitespace-nowrap">{formatDate(expiresAt(createdAt), locale)}</span>,
    },
    {
      key: "reminders",
      label: t("list.reminders"),
      numeric: true,
      cell: ({ reminders }) => formatNumber(reminders, locale),
    },
    {
      key: "gift",
      label: t("list.gift"),
      cell: (pledge) => <Gift locale={locale} pledge={pledge} withdraw={withdraw} />,
    },
  ];
}

function Gift({ locale, pledge, withdraw }: { locale: Locale; pledge: PledgeLine; withdraw: FormAction }) {
  const t = translator(locale, "pledge");
  const { id, status, reference, donation } = pledge;
  if (donation) return <a href={paths.admin.donation(locale, donation.id)}>{donation.reference}</a>;
  return (
    <span className="flex flex-wrap items-center gap-3">
      {canBeKept(status) && (
        <a href={paths.admin.newDonation(locale, { pledge: reference })}>
          {t("list.enter")}
          <span className="sr-only"> {reference}</span>
        </a>
      )}
      {status === "OPEN" && (
        <Form action={withdraw} locale={locale} className="">
          <input type="hidden" name="pledge" value={id} />
          <Submit tone="quiet">
            {t("list.withdraw")}
            <span className="sr-only"> {reference}</span>
          </Submit>
        </Form>
      )}
    </span>
  );
}
