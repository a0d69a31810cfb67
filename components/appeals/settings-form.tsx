import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { donationCurrencies, toDecimal } from "@/lib/money";

type Action = { locale: Locale; action: FormAction };

const currencies = donationCurrencies.map((value) => ({ value, label: value }));

export function NewAppealForm({ locale, action }: Action) {
  const t = translator(locale, "admin");
  return (
    <Form action={action} locale={locale}>
      <TextField
        name="slug"
        label={t("appeals.slug")}
        hint={t("appeals.slug-hint")}
        maxLength={80}
        dir="ltr"
        required
      />
      <TextField name="date" label={t("appeals.date")} type="date" required />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="goal" label={t("appeals.goal")} inputMode="decimal" maxLength={20} required />
        <Select name="currency" label={t("appeals.currency")} options={currencies} defaultValue="USD" />
      </div>
      <Submit>{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}

type Appeal = {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly status: string;
  readonly date: Date;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly goal: number;
  readonly currency: string;
};

const day = (date: Date | null) => date?.toISOString().slice(0, 10);

export function AppealSettingsForm({ locale, action, appeal }: Action & { appeal: Appeal }) {
  const t = translator(locale, "admin");
  return (
    <Form action={action} locale={locale}>
      <input type="hidden" name="id" value={appeal.id} />
      <input type="hidden" name="version" value={appeal.version} />
      <TextField
        name="slug"
        label={t("appeals.slug")}
        hint={t("appeals.slug-hint")}
        defaultValue={appeal.slug}
        maxLength={80}
        dir="ltr"
        required
      />
      <div className="grid gap-6 sm:grid-cols-3">
        <TextField name="date" label={t("appeals.date")} type="date" defaultValue={day(appeal.date)} required />
        <TextField name="opensAt" label={t("appeals.opens")} type="date" defaultValue={day(appeal.opensAt)} />
        <TextField name="closesAt" label={t("appeals.closes")} type="date" defaultValue={day(appeal.closesAt)} />
        <TextField
          name="goal"
          label={t("appeals.goal")}
          inputMode="decimal"
          defaultValue={toDecimal(appeal.goal, appeal.currency)}
          maxLength={20}
          required
        />
        <Select
          name="currency"
          label={t("appeals.currency")}
          options={appeal.status === "DRAFT" ? currencies : currencies.filter(({ value }) => value === appeal.currency)}
          defaultValue={appeal.currency}
        />
      </div>
      <Submit>{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}
