import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Tag } from "@/components/ui/tag";
import type { FormAction } from "@/lib/auth/action";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { receiptNumber } from "@/lib/giving/receipts/rules";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Receipt = LedgerDonation["receipts"][number];
type Props = {
  locale: Locale;
  receipts: readonly Receipt[];
  /** Where the PDF of a receipt is. */
  addressOf: (receiptId: string) => string;
  /** Null where nothing is sent any more. */
  resend: FormAction | null;
};

/** Every receipt there was, with why one was voided; the one that stands can be sent again. */
export function PaperList({ locale, receipts, addressOf, resend }: Props) {
  const t = translator(locale, "giving");
  return (
    <ul>
      {receipts.map((receipt) => (
        <li key={receipt.id} className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-2.5">
          <span className="min-w-0">
            <a href={addressOf(receipt.id)}>
              {t("ledger.receipt-line", { number: receiptNumber(receipt), date: formatDate(receipt.issuedAt, locale) })}
            </a>{" "}
            <Fate locale={locale} receipt={receipt} />
          </span>
          {!receipt.voidedAt && resend && (
            <Form action={resend} locale={locale} className="">
              <input type="hidden" name="receipt" value={receipt.id} />
              <Submit tone="quiet">
                {t("ledger.resend")}
                <span className="sr-only">{receiptNumber(receipt)}</span>
              </Submit>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

function Fate({ locale, receipt }: { locale: Locale; receipt: Receipt }) {
  const t = translator(locale, "giving");
  const words = translator(locale, "receipts");
  const { kind, voidedAt, voidReason, replacedBy } = receipt;
  return (
    <>
      {kind !== "PLAIN" && <Tag>{words(`kind.${kind}`)}</Tag>}{" "}
      {voidedAt && <Tag tone="alert">{t("ledger.voided")}</Tag>}
      {voidReason && (
        <span className="block text-sm break-words text-soft">
          {words("void-line", { reason: voidReason })}
          {replacedBy && <> · {words("replaced-by", { number: receiptNumber(replacedBy) })}</>}
        </span>
      )}
    </>
  );
}
