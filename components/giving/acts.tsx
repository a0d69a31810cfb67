import { type Column, Table } from "@/components/ui/table";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Section } from "./donation-record";

type Act = LedgerDonation["history"][number];

/** Who did what, in the order it happened. */
export function Acts({ locale, history }: { locale: Locale; history: readonly Act[] }) {
  const t = translator(locale, "giving");
  const columns: Column<Act>[] = [
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
  return (
    <Section title={t("ledger.history")}>
      <Table caption={t("ledger.history")} columns={columns} rows={history} rowKey={({ id }) => String(id)} />
    </Section>
  );
}

function nameOf(locale: Locale, type: string): string {
  const t = translator(locale, "giving");
  const key = `acts.${type}` as "acts.donation.started";
  return t.has(key) ? t(key) : type;
}

function whoOf(locale: Locale, kind: string, name: string | null): string {
  const t = translator(locale, "giving");
  if (kind === "visitor" || kind === "donor") return t("ledger.donor");
  return kind === "system" ? (name === "stripe" ? "Stripe" : t("ledger.system")) : (name ?? "");
}
