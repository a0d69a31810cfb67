import { Select } from "@/components/forms/inputs";
import { Button } from "@/components/ui/button";
import type { OwnGift } from "@/lib/giving/donors/queries";
import { lastDay, periodChoices, twelveMonths } from "@/lib/giving/donors/rules";
import { formatImprecise } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "../donation-record";

type Props = { locale: Locale; gifts: readonly OwnGift[]; today?: Date };

/** Twelve months of gifts on one paper: a plain form that asks for a PDF. */
export function StatementForm({ locale, gifts, today = new Date() }: Props) {
  const t = translator(locale, "donor");
  const first = gifts.flatMap(({ paidAt, receipt }) => (paidAt && receipt ? [paidAt] : [])).sort((a, b) => +a - +b)[0];
  if (!first) return null;
  const { years, months } = periodChoices(first, today);
  const options = [...years, ...months].map((month) => ({ value: month, label: nameOf(month, locale) }));
  return (
    <Section title={t("statement.section")}>
      <p className="mb-4 text-soft">{t("statement.about")}</p>
      <form action={paths.donorStatement(locale)} className="flex flex-wrap items-end gap-4">
        <div className="min-w-56 grow">
          <Select name="from" label={t("statement.period")} options={options} />
        </div>
        <Button tone="quiet">{t("statement.get")}</Button>
      </form>
    </Section>
  );
}

function nameOf(month: string, locale: Locale): string {
  const period = twelveMonths(month);
  if (!period) return month;
  if (month.endsWith("-01")) return formatImprecise(period.from, "YEAR", locale);
  return translator(locale, "donor")("statement.months", {
    from: formatImprecise(period.from, "MONTH", locale),
    to: formatImprecise(lastDay(period), "MONTH", locale),
  });
}
