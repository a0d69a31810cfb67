import { type Column, Table } from "@/components/ui/table";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Acts } from "./acts";
import { AtStripe, Section } from "./donation-record";

type Props = { locale: Locale; donation: LedgerDonation };
type Told = LedgerDonation["events"][number];

/** Who did what with a donation, and what Stripe told of it. */
export function DonationHistory({ locale, donation }: Props) {
  const t = translator(locale, "giving");
  const events: Column<Told>[] = [
    {
      key: "at",
      label: t("ledger.when"),
      cell: ({ createdAt }) => <span className="whitespace-nowrap">{formatDateTime(createdAt, locale)}</span>,
    },
    { key: "type", label: t("ledger.what"), cell: ({ type }) => <bdi className="font-mono text-sm">{type}</bdi> },
    {
      key: "stripe",
      label: "Stripe",
      cell: ({ id }) => <AtStripe locale={locale} links={donation.atStripe} id={id} />,
    },
    { key: "outcome", label: t("ledger.outcome"), cell: ({ outcome }) => t(`event-outcome.${outcome}`) },
  ];
  return (
    <>
      <Acts locale={locale} history={donation.history} />
      {donation.events.length > 0 && (
        <Section title={t("ledger.events")}>
          <Table caption={t("ledger.events")} columns={events} rows={donation.events} rowKey={({ id }) => id} />
        </Section>
      )}
    </>
  );
}
