import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { spokenInterval } from "@/lib/giving/rules";
import { formatAmount, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { DonationState } from "./states";

type Props = { locale: Locale; donation: LedgerDonation };

/** What is known of one donation. */
export function DonationFacts({ locale, donation }: Props) {
  const t = translator(locale, "giving");
  const money = (amount: number) => formatAmount(amount, donation.currency, locale);
  const { recurring, fee, feeCurrency } = donation;
  const erased = translator(locale, "donor")("erased.name");
  return (
    <Facts
      items={[
        { label: t("ledger.status"), value: <DonationState locale={locale} status={donation.status} /> },
        { label: t("ledger.amount"), value: money(donation.amount) },
        { label: t("ledger.refunded"), value: donation.refundedAmount > 0 ? money(donation.refundedAmount) : null },
        { label: t("ledger.fee"), value: fee !== null && feeCurrency ? formatAmount(fee, feeCurrency, locale) : null },
        { label: t("ledger.donor"), value: donation.name === "" ? erased : <bdi>{donation.name}</bdi> },
        {
          label: t("ledger.email"),
          value: donation.email && <a href={`mailto:${donation.email}`}>{donation.email}</a>,
        },
        { label: t("ledger.appeal"), value: donation.appeal },
        { label: t("ledger.interval"), value: t(`interval.${spokenInterval(donation.interval)}`) },
        {
          label: t("ledger.recurring"),
          value:
            recurring &&
            t("ledger.recurring-line", {
              status: t(`recurring-status.${recurring.status}`),
              count: recurring._count.donations,
            }),
        },
        { label: t("ledger.date"), value: formatDateTime(donation.createdAt, locale) },
        { label: t("ledger.paid"), value: donation.paidAt && formatDateTime(donation.paidAt, locale) },
        {
          label: t("ledger.payment"),
          value: donation.paymentIntentId && <bdi className="font-mono text-sm">{donation.paymentIntentId}</bdi>,
        },
        {
          label: t("ledger.failure"),
          value: donation.failureCode && <bdi className="font-mono text-sm">{donation.failureCode}</bdi>,
        },
      ]}
    />
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-xl">{title}</h2>
      {children}
    </section>
  );
}

/** Money that went back, or was asked back by a bank. */
export function MoneyBack({ locale, donation }: Props) {
  const t = translator(locale, "giving");
  const money = (amount: number) => formatAmount(amount, donation.currency, locale);
  return (
    <>
      {donation.refunds.length > 0 && (
        <Section title={t("ledger.refunds")}>
          <Facts
            items={donation.refunds.map(({ amount, status, reason, createdAt }) => ({
              label: formatDateTime(createdAt, locale),
              value: [money(amount), t(`refund-status.${status}`), reason].filter(Boolean).join(" · "),
            }))}
          />
        </Section>
      )}
      {donation.disputes.length > 0 && (
        <Section title={t("ledger.disputes")}>
          <Facts
            items={donation.disputes.map(({ amount, status, reason, createdAt }) => ({
              label: formatDateTime(createdAt, locale),
              value: [money(amount), t(`dispute-status.${status}`), reason].join(" · "),
            }))}
          />
        </Section>
      )}
    </>
  );
}
