import type { FormAction } from "@/lib/auth/action";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { kindsOf } from "@/lib/giving/receipts/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "./donation-record";
import { PaperList } from "./paper-list";
import { ReissueForm } from "./reissue-form";

type Actions = { resend: FormAction; reissue: FormAction };
type Props = { locale: Locale; donation: LedgerDonation; recent: boolean; actions: Actions };

/** The receipts of a donation; the one that stands can be sent again, or issued anew. */
export function ReceiptList({ locale, donation, recent, actions }: Props) {
  const t = translator(locale, "giving");
  const { id, name, method, receipts } = donation;
  const standing = receipts.find(({ voidedAt }) => voidedAt === null);
  return (
    <Section title={t("ledger.receipts")}>
      {receipts.length === 0 && <p className="text-soft">{t("ledger.no-receipts")}</p>}
      <PaperList
        locale={locale}
        receipts={receipts}
        addressOf={(receipt) => paths.admin.receipt(locale, id, receipt)}
        resend={actions.resend}
      />
      {standing && name !== "" && (
        <ReissueForm
          locale={locale}
          name={name}
          receipt={standing}
          kinds={kindsOf(method)}
          hint={translator(locale, "receipts")("reissue-hint")}
          back={paths.admin.donation(locale, id)}
          recent={recent}
          reissue={actions.reissue}
        />
      )}
    </Section>
  );
}
