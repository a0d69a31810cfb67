import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { OwnRecurring } from "@/lib/giving/donors/queries";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "../donation-record";
import { giftWords, PromiseState } from "./promise-facts";

type Props = { locale: Locale; recurring: readonly OwnRecurring[]; portal: FormAction };

/** What a donor promised to give again and again, each with the way to change it. */
export function RecurringList({ locale, recurring, portal }: Props) {
  const t = translator(locale, "donor");
  const words = translator(locale, "recurring");
  if (recurring.length === 0) return null;
  return (
    <Section title={t("recurring.title")}>
      <ul>
        {recurring.map((promised) => (
          <li key={promised.id} className="border-t border-rule py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span className="text-lg font-semibold">{giftWords(locale, promised)}</span>
              <PromiseState locale={locale} promised={promised} />
            </div>
            <p className="mt-1 break-words">{promised.appeal}</p>
            <p className="mt-1 text-sm text-soft">
              {promised.startedAt && t("recurring.since", { date: formatDate(promised.startedAt, locale) })}
              {promised.endedAt && <> · {t("recurring.ended", { date: formatDate(promised.endedAt, locale) })}</>}
            </p>
            <p className="mt-2.5">
              <a href={paths.donorRecurring(locale, promised.id)}>{words("manage")}</a>
            </p>
            {promised.hasPortal && (
              <Form action={portal} locale={locale} className="mt-2.5">
                <input type="hidden" name="recurring" value={promised.id} />
                <Submit tone="quiet" className="px-3 py-1.5 text-sm">
                  {words("portal")}
                  <span className="sr-only">: {giftWords(locale, promised)}</span>
                </Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
