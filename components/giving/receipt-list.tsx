import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Tag } from "@/components/ui/tag";
import type { FormAction } from "@/lib/auth/action";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { receiptNumber } from "@/lib/giving/rules";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "./donation-record";

type Props = { locale: Locale; donation: LedgerDonation; resend: FormAction };

/** Every receipt there was; the one that stands can be sent again. */
export function ReceiptList({ locale, donation, resend }: Props) {
  const t = translator(locale, "giving");
  return (
    <Section title={t("ledger.receipts")}>
      {donation.receipts.length === 0 && <p className="text-soft">{t("ledger.no-receipts")}</p>}
      <ul>
        {donation.receipts.map((receipt) => {
          const number = receiptNumber(receipt.series, receipt.number);
          return (
            <li
              key={receipt.id}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-2.5"
            >
              <span>
                <a href={paths.admin.receipt(locale, donation.id, receipt.id)}>
                  {t("ledger.receipt-line", { number, date: formatDate(receipt.issuedAt, locale) })}
                </a>{" "}
                {receipt.voidedAt && <Tag tone="alert">{t("ledger.voided")}</Tag>}
              </span>
              {!receipt.voidedAt && (
                <Form action={resend} locale={locale} className="">
                  <input type="hidden" name="receipt" value={receipt.id} />
                  <Submit tone="quiet">
                    {t("ledger.resend")}
                    <span className="sr-only">{number}</span>
                  </Submit>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
