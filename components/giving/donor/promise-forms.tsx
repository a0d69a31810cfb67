import type { ReactNode } from "react";
import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { Tone } from "@/components/ui/button";
import type { FormAction } from "@/lib/auth/action";
import type { OwnPromise } from "@/lib/giving/recurring/queries";
import { chargeDays, earliestPause, latestPause } from "@/lib/giving/recurring/rules";
import { spokenInterval } from "@/lib/giving/rules";
import { currencyName, formatDate, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { donationCurrencies, toDecimal } from "@/lib/money";
import { Section } from "../donation-record";

type Actions = {
  card: FormAction;
  change: FormAction;
  currency: FormAction;
  pause: FormAction;
  resume: FormAction;
  stop: FormAction;
};
type Props = { locale: Locale; promised: OwnPromise; actions: Actions; today?: Date };

/** All a donor can do with a recurring gift that runs. */
export function PromiseForms({ locale, promised, actions, today = new Date() }: Props) {
  const t = translator(locale, "recurring");
  const { id, endsAt, pausedUntil, nextChargeAt } = promised;
  if (endsAt) return null;
  return (
    <>
      <Section title={t("card.section")}>
        <Asking
          locale={locale}
          id={id}
          action={actions.card}
          button={t("card.button")}
          tone={promised.failure ? "give" : "quiet"}
        >
          {promised.failure && <p className="text-alert">{t(`failed.reason.${promised.failure}`)}</p>}
          <p className="text-soft">{t("card.body")}</p>
        </Asking>
      </Section>
      <Section title={t("change.title")}>
        <TermsForm locale={locale} promised={promised} change={actions.change} />
      </Section>
      <Section title={t("currency.title")}>
        <CurrencyForm locale={locale} promised={promised} change={actions.currency} />
      </Section>
      <Section title={t("pause.title")}>
        {pausedUntil ? (
          <Asking locale={locale} id={id} action={actions.resume} button={t("pause.resume")}>
            <p className="text-soft">{t("pause.resume-hint")}</p>
          </Asking>
        ) : (
          <Asking locale={locale} id={id} action={actions.pause} button={t("pause.button")}>
            <TextField
              name="until"
              type="date"
              label={t("pause.until")}
              hint={t("pause.hint")}
              min={dayOf(earliestPause(today))}
              max={dayOf(latestPause(today))}
              className="max-w-56"
            />
          </Asking>
        )}
      </Section>
      <Section title={t("stop.title")}>
        <Asking locale={locale} id={id} action={actions.stop} button={t("stop.button")} tone="danger">
          <p className="text-soft">{nextChargeAt && t("stop.body", { date: formatDate(nextChargeAt, locale) })}</p>
        </Asking>
      </Section>
    </>
  );
}

function TermsForm({ locale, promised, change }: { locale: Locale; promised: OwnPromise; change: FormAction }) {
  const t = translator(locale, "recurring");
  const giving = translator(locale, "giving");
  const { id, amount, currency, interval, nextChargeAt } = promised;
  const days = chargeDays.map((day) => ({ value: String(day), label: formatNumber(day, locale) }));
  return (
    <Asking locale={locale} id={id} action={change} button={t("change.button")} tone="primary">
      <TextField
        name="amount"
        inputMode="decimal"
        dir="ltr"
        label={t("change.amount", { currency: currencyName(currency, locale) })}
        defaultValue={toDecimal(amount, currency)}
        maxLength={20}
        className="max-w-56"
      />
      <Radios
        name="interval"
        label={t("change.interval")}
        defaultValue={spokenInterval(interval)}
        options={(["month", "year"] as const).map((value) => ({ value, label: giving(`interval.${value}`) }))}
      />
      <Select
        name="day"
        label={t("change.day")}
        hint={t("change.day-hint")}
        options={days}
        defaultValue={String(Math.min(28, nextChargeAt?.getUTCDate() ?? 1))}
      />
    </Asking>
  );
}

function CurrencyForm({ locale, promised, change }: { locale: Locale; promised: OwnPromise; change: FormAction }) {
  const t = translator(locale, "recurring");
  const { id, currency, nextChargeAt, currencyHindrance } = promised;
  const date = nextChargeAt ? formatDate(nextChargeAt, locale) : "";
  if (currencyHindrance) return <p className="text-soft">{t(`currency.hindrance.${currencyHindrance}`, { date })}</p>;
  const others = donationCurrencies.filter((each) => each !== currency);
  return (
    <Asking locale={locale} id={id} action={change} button={t("currency.button")}>
      <p className="text-soft">{t("currency.body", { date })}</p>
      <Select
        name="currency"
        label={t("currency.currency")}
        options={others.map((value) => ({ value, label: currencyName(value, locale) }))}
      />
      <TextField
        name="amount"
        inputMode="decimal"
        dir="ltr"
        label={t("currency.amount")}
        maxLength={20}
        className="max-w-56"
      />
    </Asking>
  );
}

type AskingProps = {
  locale: Locale;
  id: string;
  action: FormAction;
  button: string;
  tone?: Tone;
  children: ReactNode;
};

// Each form is a request of its own: sending it twice asks once.
function Asking({ locale, id, action, button, tone = "quiet", children }: AskingProps) {
  return (
    <Form action={action} locale={locale} className="space-y-5">
      <input type="hidden" name="recurring" value={id} />
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      {children}
      <Submit tone={tone}>{button}</Submit>
    </Form>
  );
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
