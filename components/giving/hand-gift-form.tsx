import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { handMethods } from "@/lib/giving/hand/rules";
import type { KeepablePledge } from "@/lib/giving/pledges/queries";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { donationCurrencies, toDecimal } from "@/lib/money";

type Option = { readonly value: string; readonly label: string };
type Props = {
  locale: Locale;
  appeals: readonly Option[];
  today: string;
  /** The promise it keeps: what is known of it is filled in. */
  pledge: KeepablePledge | null;
  enter: FormAction;
};

/** A gift that came by transfer, cheque, cash or in kind. */
export function HandGiftForm({ locale, appeals, today, pledge, enter }: Props) {
  const t = translator(locale, "hand");
  const promises = translator(locale, "pledge");
  const optional = translator(locale, "common")("optional");
  const currencies = donationCurrencies.map((value) => ({ value, label: value }));
  return (
    <Form action={enter} locale={locale}>
      <input type="hidden" name="request" value={randomUUID()} />
      <Select
        name="method"
        label={t("method")}
        options={handMethods.map((value) => ({ value, label: t(`by.${value}`) }))}
        defaultValue={pledge?.method ?? "TRANSFER"}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="amount"
          label={t("amount")}
          hint={t("amount-hint")}
          {...(pledge && { defaultValue: toDecimal(pledge.amount, pledge.currency) })}
          inputMode="decimal"
          maxLength={20}
          required
        />
        <Select name="currency" label={t("currency")} options={currencies} defaultValue={pledge?.currency ?? "USD"} />
      </div>
      <TextField name="inKind" label={t("in-kind")} hint={t("in-kind-hint")} optional={optional} maxLength={300} />
      <TextField name="received" label={t("received")} type="date" defaultValue={today} max={today} required />
      <TextField name="proof" label={t("proof")} hint={t("proof-hint")} optional={optional} maxLength={120} />
      <Select
        name="appeal"
        label={t("appeal")}
        options={appeals}
        {...(pledge && { defaultValue: pledge.appeal.slug })}
      />
      <TextField
        name="name"
        label={t("name")}
        {...(pledge && { defaultValue: pledge.name })}
        hint={t("name-hint")}
        maxLength={120}
        required
      />
      <TextField
        name="email"
        label={t("email")}
        {...(pledge && { defaultValue: pledge.email })}
        hint={t("email-hint")}
        optional={optional}
        type="email"
        maxLength={254}
      />
      <Select
        name="language"
        label={t("language")}
        options={locales.map((value) => ({ value, label: ownName(value) }))}
        defaultValue={pledge?.locale ?? locale}
      />
      <TextField
        name="pledge"
        label={promises("for-pledge")}
        hint={promises("for-pledge-hint")}
        optional={optional}
        maxLength={40}
        {...(pledge && { defaultValue: pledge.reference })}
      />
      <Submit>{t("enter")}</Submit>
    </Form>
  );
}
