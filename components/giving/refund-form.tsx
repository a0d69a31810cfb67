import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { TextArea, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { currencyName, formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "./donation-record";

type Props = {
  locale: Locale;
  donation: LedgerDonation;
  /** Minor units. */
  left: number;
  /** Whether the person signed in a moment ago, as sending money asks for. */
  recent: boolean;
  refund: FormAction;
};

export function RefundForm({ locale, donation, left, recent, refund }: Props) {
  const t = translator(locale, "giving");
  const { id, currency } = donation;
  if (!recent) {
    return (
      <Section title={t("ledger.refund-title")}>
        <p>
          <a href={paths.confirmIdentity(locale, paths.admin.donation(locale, id))}>{t("ledger.refund-again")}</a>
        </p>
      </Section>
    );
  }
  return (
    <Section title={t("ledger.refund-title")}>
      {donation.method !== "STRIPE" && (
        <p className="mb-5 max-w-prose text-soft">{translator(locale, "hand")("refund-note")}</p>
      )}
      <Form action={refund} locale={locale} className="max-w-xl space-y-5">
        <input type="hidden" name="donation" value={id} />
        <input type="hidden" name="request" value={randomUUID()} />
        <TextField
          name="amount"
          label={t("ledger.refund-amount", { currency: currencyName(currency, locale) })}
          hint={t("ledger.refund-hint", { amount: formatAmount(left, currency, locale) })}
          inputMode="decimal"
          maxLength={20}
        />
        <TextArea
          name="reason"
          label={t("ledger.refund-reason")}
          hint={t("ledger.refund-reason-hint")}
          rows={2}
          maxLength={500}
        />
        {donation.method === "STRIPE" && (
          <TextArea
            name="message"
            label={t("ledger.refund-message")}
            hint={t("ledger.refund-message-hint")}
            rows={3}
            maxLength={1000}
          />
        )}
        <Submit tone="danger">{t("ledger.refund-button")}</Submit>
      </Form>
    </Section>
  );
}
