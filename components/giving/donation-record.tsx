import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import { spokenDesignation } from "@/lib/giving/choices/rules";
import { declineReason, disputeReason } from "@/lib/giving/declines/rules";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { spokenInterval } from "@/lib/giving/rules";
import { formatAmount, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { dedicationFacts, wallFacts } from "./choice-facts";
import { DonationState } from "./states";

type Props = { locale: Locale; donation: LedgerDonation };

/** What is known of one donation. */
export function DonationFacts({ locale, donation }: Props) {
  const t = translator(locale, "giving");
  const money = (amount: number) => formatAmount(amount, donation.currency, locale);
  const gift = translator(locale, "gift");
  const words = translator(locale, "hand");
  const { recurring, fee, feeCurrency } = donation;
  const erased = translator(locale, "donor")("erased.name");
  return (
    <Facts
      items={[
        { label: t("ledger.status"), value: <DonationState locale={locale} status={donation.status} /> },
        { label: t("ledger.amount"), value: money(donation.amount) },
        { label: gift("ledger.cover"), value: donation.feeCover > 0 ? money(donation.feeCover) : null },
        { label: t("ledger.refunded"), value: donation.refundedAmount > 0 ? money(donation.refundedAmount) : null },
        { label: t("ledger.fee"), value: fee !== null && feeCurrency ? formatAmount(fee, feeCurrency, locale) : null },
        { label: t("ledger.donor"), value: donation.name === "" ? erased : <bdi>{donation.name}</bdi> },
        { label: gift("ledger.organization"), value: donation.organization && <bdi>{donation.organization}</bdi> },
        {
          label: t("ledger.email"),
          value: donation.email && <a href={`mailto:${donation.email}`}>{donation.email}</a>,
        },
        { label: t("ledger.appeal"), value: donation.appeal },
        {
          label: gift("ledger.designation"),
          value: gift(`designations.${spokenDesignation(donation.designation)}`),
        },
        { label: words("method"), value: donation.method === "STRIPE" ? null : words(`by.${donation.method}`) },
        { label: words("in-kind"), value: donation.inKind },
        {
          label: translator(locale, "pledge")("for-pledge"),
          value: donation.pledge && (
            <a href={paths.admin.pledge(locale, donation.pledge.id)}>{donation.pledge.reference}</a>
          ),
        },
        { label: words("proof"), value: donation.proof && <bdi>{donation.proof}</bdi> },
        { label: t("ledger.interval"), value: t(`interval.${spokenInterval(donation.interval)}`) },
        {
          label: t("ledger.recurring"),
          value: recurring && (
            <>
              {t("ledger.recurring-line", {
                status: t(`recurring-status.${recurring.status}`),
                count: recurring._count.donations,
              })}
              {recurring.subscriptionId && (
                <span className="block">
                  <AtStripe locale={locale} links={donation.atStripe} id={recurring.subscriptionId} />
                </span>
              )}
            </>
          ),
        },
        { label: t("ledger.date"), value: formatDateTime(donation.createdAt, locale) },
        { label: t("ledger.paid"), value: donation.paidAt && formatDateTime(donation.paidAt, locale) },
        {
          label: t("ledger.payment"),
          value: donation.paymentIntentId && (
            <AtStripe locale={locale} links={donation.atStripe} id={donation.paymentIntentId} />
          ),
        },
        {
          label: t("ledger.failure"),
          value: donation.failureCode && <Failure locale={locale} code={donation.failureCode} />,
        },
        ...dedicationFacts(locale, donation),
        ...wallFacts(locale, donation),
      ]}
    />
  );
}

function bankReason(locale: Locale, reason: string): string {
  const known = disputeReason(reason);
  return known ? `${translator(locale, "declines")(`dispute.${known}`)} (${reason})` : reason;
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-xl">{title}</h2>
      {children}
    </section>
  );
}

function Failure({ locale, code }: { locale: Locale; code: string }) {
  return (
    <>
      {translator(locale, "declines")(declineReason(code))} <bdi className="font-mono text-sm text-soft">{code}</bdi>
    </>
  );
}

type LinkProps = { locale: Locale; links: LedgerDonation["atStripe"]; id: string };

/** An id of Stripe's, and the way to it. */
export function AtStripe({ locale, links, id }: LinkProps) {
  return (
    <>
      <bdi className="font-mono text-sm break-all">{id}</bdi>{" "}
      {links[id] && (
        <a href={links[id]} rel="noreferrer" className="text-sm whitespace-nowrap">
          {translator(locale, "giving")("ledger.at-stripe")}
          <span className="sr-only"> {id}</span>
        </a>
      )}
    </>
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
            items={donation.refunds.map(({ amount, status, reason, message, createdAt }) => ({
              label: formatDateTime(createdAt, locale),
              value: (
                <>
                  {[money(amount), t(`refund-status.${status}`), reason].filter(Boolean).join(" · ")}
                  {message && <q className="block whitespace-pre-line text-soft">{message}</q>}
                </>
              ),
            }))}
          />
        </Section>
      )}
      {donation.disputes.length > 0 && (
        <Section title={t("ledger.disputes")}>
          <Facts
            items={donation.disputes.map(({ id, amount, status, reason, createdAt }) => ({
              label: formatDateTime(createdAt, locale),
              value: (
                <>
                  {[money(amount), t(`dispute-status.${status}`), bankReason(locale, reason)].join(" · ")}{" "}
                  <span className="block">
                    <AtStripe locale={locale} links={donation.atStripe} id={id} />
                  </span>
                </>
              ),
            }))}
          />
        </Section>
      )}
    </>
  );
}
