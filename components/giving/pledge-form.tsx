import { randomUUID } from "node:crypto";
import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { PledgeMethod } from "@/lib/giving/pledges/rules";
import { currencyName } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { donationCurrencies } from "@/lib/money";

type Props = {
  locale: Locale;
  appeal: { readonly slug: string; readonly title: string; readonly currency: string };
  methods: readonly PledgeMethod[];
  pledge: FormAction;
};

/** A promise to give by transfer or cheque. */
export function PledgeForm({ locale, appeal, methods, pledge }: Props) {
  const t = translator(locale, "pledge");
  const currencies = donationCurrencies.map((value) => ({ value, label: `${value} · ${currencyName(value, locale)}` }));
  return (
    <>
      <p className="mb-6">{t("intro", { appeal: appeal.title })}</p>
      <Form action={pledge} locale={locale}>
        <input type="hidden" name="order" value={randomUUID()} />
        <input type="hidden" name="appeal" value={appeal.slug} />
        <Radios
          name="method"
          label={t("method")}
          options={methods.map((value) => ({ value, label: t(`by.${value}`) }))}
          defaultValue={methods[0]}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField name="amount" label={t("amount")} inputMode="decimal" maxLength={20} required />
          <Select name="currency" label={t("currency")} options={currencies} defaultValue={appeal.currency} />
        </div>
        <TextField name="name" label={t("name")} hint={t("name-hint")} autoComplete="name" maxLength={120} required />
        <TextField
          name="email"
          label={t("email")}
          hint={t("email-hint")}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <Submit tone="give">{t("promise")}</Submit>
      </Form>
    </>
  );
}
