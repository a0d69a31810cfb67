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
import { ReissueForm } from "./reissue-form";

type Actions = { resend: FormAction; reissue: FormAction };
type Props = { locale: Locale; donation: LedgerDonation; recent: boolean; actions: Actions };
type Receipt = LedgerDonation["receipts"][number];

/** Every receipt there was, with why one was voided; the one that stands can be sent again, or issued anew. */
export function ReceiptList({ locale, donation, recent, actions }: Props) {
  const t = translator(locale, "giving");
  const standing = donation.receipts.find(({ voidedAt }) => voidedAt === null);
  return (
    <Section title={t("ledger.receipts")}>
      {donation.receipts.length === 0 && <p className="text-soft">{t("ledger.no-receipts")}</p>}
      <ul>
        {donation.receipts.map((receipt) => (
          <li
            key={receipt.id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-2.5"
          >
            <span className="min-w-0">
              <a href={paths.admin.receipt(locale, donation.id, receipt.id)}>
                {t("ledger.receipt-line", { number: numberOf(receipt), date: formatDate(receipt.issuedAt, locale) })}
              </a>{" "}
              <Fate locale={locale} receipt={receipt} />
            </span>
            {!receipt.voidedAt && (
              <Form action={actions.resend} locale={locale} className="">
                <input type="hidden" name="receipt" value={receipt.id} />
                <Submit tone="quiet">
                  {t("ledger.resend")}
                  <span className="sr-only">{numberOf(receipt)}</span>
                </Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {standing && donation.name !== "" && (
        <ReissueForm locale={locale} donation={donation} receipt={standing} recent={recent} reissue={actions.reissue} />
      )}
    </Section>
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
          {replacedBy && <> · {words("replaced-by", { number: numberOf(replacedBy) })}</>}
        </span>
      )}
    </>
  );
}

function numberOf({ series, number }: Pick<Receipt, "series" | "number">): string {
  return receiptNumber(series, number);
}
