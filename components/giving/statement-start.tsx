import { Form } from "@/components/forms/form";
import { Select } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Empty } from "@/components/ui/empty";
import type { FormAction } from "@/lib/auth/action";
import type { WaitingYear } from "@/lib/giving/statements/queries";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; years: readonly WaitingYear[]; start: FormAction };

/** Which year's statements to send, and how many donors wait for theirs. */
export function StatementStart({ locale, years, start }: Props) {
  const t = translator(locale, "receipts");
  if (years.length === 0) return <Empty>{t("statements.none")}</Empty>;
  const options = years.map(({ year, waiting }) => ({
    value: String(year),
    label: t("statements.option", { year: String(year), count: waiting }),
  }));
  return (
    <Form action={start} locale={locale} className="max-w-xl space-y-5">
      <p className="text-soft">{t("statements.intro")}</p>
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      <Select name="year" label={t("statements.year")} options={options} />
      <Submit>{t("statements.send")}</Submit>
    </Form>
  );
}
