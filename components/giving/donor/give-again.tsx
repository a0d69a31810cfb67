import { Checkbox, Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { designations } from "@/lib/giving/choices/rules";
import type { LastGift } from "@/lib/giving/donors/again";
import { intervals } from "@/lib/giving/rules";
import { currencyName } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { donationCurrencies, isDonationCurrency } from "@/lib/money";
import { plainAmount } from "../gift-options";

type Props = { locale: Locale; last: LastGift | null; usual: string; give: FormAction };

/** Another gift with what was chosen the last time; who gives is known. */
export function GiveAgain({ locale, last, usual, give }: Props) {
  const t = translator(locale, "donor");
  const giving = translator(locale, "giving");
  const gift = translator(locale, "gift");
  const currency = last && isDonationCurrency(last.currency) ? last.currency : usual;
  return (
    <Form action={give} locale={locale} className="space-y-6">
      <input type="hidden" name="order" value={crypto.randomUUID()} />
      <Radios
        name="interval"
        label={giving("panel.how-often")}
        defaultValue={last?.interval ?? "once"}
        options={intervals.map((value) => ({ value, label: giving(`interval.${value}`) }))}
      />
      <TextField
        name="amount"
        inputMode="decimal"
        dir="ltr"
        label={t("again.amount")}
        defaultValue={last && last.currency === currency ? plainAmount(last.amount, currency) : ""}
        maxLength={20}
        className="max-w-56"
      />
      <Select
        name="currency"
        label={giving("form.currency")}
        defaultValue={currency}
        options={donationCurrencies.map((value) => ({ value, label: currencyName(value, locale) }))}
      />
      <Select
        name="designation"
        label={gift("designation")}
        defaultValue={last?.designation ?? "needed"}
        options={designations.map((value) => ({ value, label: gift(`designations.${value}`) }))}
      />
      <TextField
        name="organization"
        label={gift("organization")}
        hint={gift("organization-hint")}
        optional={translator(locale, "common")("optional")}
        maxLength={160}
        defaultValue={last?.organization ?? ""}
      />
      <Checkbox name="nameHidden" label={gift("name-hidden")} defaultChecked={last?.nameHidden ?? false} />
      <Checkbox name="amountHidden" label={gift("amount-hidden")} defaultChecked={last?.amountHidden ?? false} />
      <Submit tone="give">{giving("form.continue")}</Submit>
    </Form>
  );
}
