import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { ButtonLink } from "@/components/ui/button";
import { Refreshing } from "@/components/ui/refreshing";
import { Tag } from "@/components/ui/tag";
import type { FormAction } from "@/lib/auth/action";
import type { StatementRunLine } from "@/lib/giving/statements/queries";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "./donation-record";

type Props = { locale: Locale; runs: readonly StatementRunLine[]; resume: FormAction };

/** Every sending with how far it is; one that runs is looked at again by itself. */
export function StatementRuns({ locale, runs, resume }: Props) {
  const t = translator(locale, "receipts");
  const isRunning = runs.some(({ finishedAt }) => finishedAt === null);
  return (
    <Section title={t("statements.runs")}>
      {isRunning && <Refreshing />}
      {runs.length === 0 && <p className="text-soft">{t("statements.no-runs")}</p>}
      <ul>
        {runs.map((run) => (
          <li key={run.id} className="border-t border-rule py-4">
            <Run locale={locale} run={run} resume={resume} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Run({ locale, run, resume }: { locale: Locale; run: StatementRunLine; resume: FormAction }) {
  const t = translator(locale, "receipts");
  const { id, year, createdAt, finishedAt, total, sent } = run;
  const progress = t("statements.progress", { sent, total });
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <strong className="text-lg">{year}</strong>
        {finishedAt ? <Tag tone="good">{t("statements.finished")}</Tag> : <Tag>{t("statements.running")}</Tag>}
      </p>
      <progress
        value={sent}
        max={total}
        aria-label={`${year}: ${progress}`}
        className="my-2 h-2 w-full bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
      />
      <p className="text-sm text-soft">
        {progress} · {formatDateTime(createdAt, locale)}
      </p>
      {!finishedAt && (
        <div className="mt-3 flex flex-wrap items-start gap-4">
          <ButtonLink tone="quiet" href={paths.admin.statements(locale)} className="px-3 py-1.5 text-sm">
            {t("statements.again")}
          </ButtonLink>
          <Form action={resume} locale={locale} className="space-y-1">
            <input type="hidden" name="run" value={id} />
            <Submit tone="quiet" className="px-3 py-1.5 text-sm">
              {t("statements.resume")}
            </Submit>
            <p className="text-sm text-soft">{t("statements.resume-hint")}</p>
          </Form>
        </div>
      )}
    </>
  );
}
