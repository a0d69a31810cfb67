import { NeedsRecent } from "@/components/accounts/needs-recent";
import { Form } from "@/components/forms/form";
import { Select, TextArea, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import type { ReceiptKind } from "@/lib/giving/receipts/rules";
import { type Locale, locales, ownName, spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = {
  locale: Locale;
  /** As the gift or the promise has it. */
  name: string;
  receipt: LedgerDonation["receipts"][number];
  /** What the new one can be. */
  kinds: readonly ReceiptKind[];
  hint: string;
  /** The page it stands on. */
  back: string;
  recent: boolean;
  reissue: FormAction;
};

/** Behind a fold: what is wrong with a receipt, and how it is right. */
export function ReissueForm({ locale, name, receipt, kinds, hint, back, recent, reissue }: Props) {
  const t = translator(locale, "receipts");
  const languages = locales.map((value) => ({ value, label: ownName(value) }));
  const [only, ...others] = kinds;
  return (
    <details className="mt-4 border-t border-rule pt-4">
      <summary className="cursor-pointer">{t("reissue-title")}</summary>
      <p className="my-3 text-soft">{hint}</p>
      {!recent && <NeedsRecent locale={locale} next={back} />}
      <Form action={reissue} locale={locale} className="max-w-xl space-y-5">
        <input type="hidden" name="receipt" value={receipt.id} />
        <TextArea name="reason" label={t("reason")} hint={t("reason-hint")} rows={2} maxLength={500} />
        <TextField name="name" label={t("name")} defaultValue={name} maxLength={120} />
        <Select name="locale" label={t("language")} options={languages} defaultValue={spoken(receipt.locale)} />
        {others.length === 0 ? (
          <input type="hidden" name="kind" value={only} />
        ) : (
          <Select
            name="kind"
            label={t("kind-label")}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            defaultValue={receipt.kind}
          />
        )}
        <Submit tone="danger">{t("button")}</Submit>
      </Form>
    </details>
  );
}
