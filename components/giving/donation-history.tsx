import { type Column, Table } from "@/components/ui/table";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { AtStripe, Section } from "./donation-record";

type Props = { locale: Locale; donation: LedgerDonation };
type Act = LedgerDonation["history"][number];
type Told = LedgerDonation["events"][number];

/** Who did what with a donation, and what Stripe told of it. */
export function DonationHistory({ locale, donation }: Props) {
  const t = translator(locale, "giving");
  const acts: Column<Act>[] = [
    {
      key: "at",
      label: t("ledger.when"),
      cell: ({ at }) => <span className="whitespace-nowrap">{formatDateTime(at, locale)}</span>,
    },
    { key: "what", label: t("ledger.what"), cell: ({ type }) => nameOf(locale, type) },
    {
      key: "who",
      label: t("ledger.who"),
      cell: ({ actorName, actorKind }) => <bdi>{whoOf(locale, actorKind, actorName)}</bdi>,
    },
  ];
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
      <Section title={t("ledger.history")}>
        <Table caption={t("ledger.history")} columns={acts} rows={donation.history} rowKey={({ id }) => String(id)} />
      </Section>
      {donation.events.length > 0 && (
        <Section title={t("ledger.events")}>
          <Table caption={t("ledger.events")} columns={events} rows={donation.events} rowKey={({ id }) => id} />
        </Section>
      )}
    </>
  );
}

function nameOf(locale: Locale, type: string): string {
  const t = translator(locale, "giving");
  const key = `acts.${type}` as "acts.donation.started";
  return t.has(key) ? t(key) : type;
}

function whoOf(locale: Locale, kind: string, name: string | null): string {
  const t = translator(locale, "giving");
  if (kind === "visitor") return t("ledger.donor");
  return kind === "system" ? (name === "stripe" ? "Stripe" : t("ledger.system")) : (name ?? "");
}
