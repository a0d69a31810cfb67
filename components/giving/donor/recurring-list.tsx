import { Tag, type TagTone } from "@/components/ui/tag";
import type { OwnRecurring } from "@/lib/giving/donors/queries";
import { type RecurringStatus, spokenInterval } from "@/lib/giving/rules";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Section } from "../donation-record";

type Props = { locale: Locale; recurring: readonly OwnRecurring[] };

const tones: Record<RecurringStatus, TagTone> = {
  STARTED: "plain",
  ACTIVE: "good",
  PAST_DUE: "alert",
  ENDED: "plain",
};

/** What a donor promised to give again and again. */
export function RecurringList({ locale, recurring }: Props) {
  const t = translator(locale, "donor");
  const giving = translator(locale, "giving");
  if (recurring.length === 0) return null;
  return (
    <Section title={t("recurring.title")}>
      <ul>
        {recurring.map(({ id, status, interval, amount, currency, appeal, startedAt, endedAt }) => (
          <li key={id} className="border-t border-rule py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span className="text-lg font-semibold">
                <bdi>{formatAmount(amount, currency, locale)}</bdi>{" "}
                <span className="text-base font-normal text-soft">
                  {giving(`interval.${spokenInterval(interval)}`)}
                </span>
              </span>
              <Tag tone={tones[status]}>{giving(`recurring-status.${status}`)}</Tag>
            </div>
            <p className="mt-1 break-words">{appeal}</p>
            <p className="mt-1 text-sm text-soft">
              {startedAt && t("recurring.since", { date: formatDate(startedAt, locale) })}
              {endedAt && <> · {t("recurring.ended", { date: formatDate(endedAt, locale) })}</>}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
