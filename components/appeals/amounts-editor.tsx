import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { donationCurrencies, formatMoney } from "@/lib/money";

type Amount = { readonly id: string; readonly currency: string; readonly amount: number; readonly effect: unknown };

type Props = {
  locale: Locale;
  language: Locale;
  appealId: string;
  amounts: readonly Amount[];
  save: FormAction;
  remove: FormAction;
};

export function AmountsEditor({ locale, language, appealId, amounts, save, remove }: Props) {
  const t = translator(locale, "admin");
  return (
    <>
      <ul className="mb-6 border-t border-rule">
        {amounts.map(({ id, currency, amount, effect }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
            <strong className="min-w-24">{formatMoney(amount, currency, locale)}</strong>
            <span className="grow text-soft" lang={language}>
              {(effect as Record<string, string>)[language]}
            </span>
            <Form action={remove} locale={locale} className="">
              <input type="hidden" name="appealId" value={appealId} />
              <input type="hidden" name="amountId" value={id} />
              <Submit tone="quiet" className="py-1 text-sm">
                {translator(locale, "common")("remove")}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      <Form action={save} locale={locale} className="grid items-end gap-4 sm:grid-cols-[8rem_8rem_1fr_auto]">
        <input type="hidden" name="appealId" value={appealId} />
        <input type="hidden" name="language" value={language} />
        <TextField name="amount" label={t("appeals.amount")} inputMode="decimal" maxLength={20} required />
        <Select
          name="currency"
          label={t("appeals.currency")}
          options={donationCurrencies.map((value) => ({ value, label: value }))}
          defaultValue="USD"
        />
        <TextField name="effect" label={t("appeals.effect")} maxLength={200} lang={language} />
        <Submit tone="quiet">{t("appeals.add-amount")}</Submit>
      </Form>
    </>
  );
}
