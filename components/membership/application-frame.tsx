import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type FormStep, formSteps } from "@/lib/membership/applications/rules";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; reference: string; step: FormStep; children: ReactNode };

/** One page of the application form under its steps; every step can be opened at any time. */
export function ApplicationFrame({ locale, reference, step, children }: Props) {
  const t = translator(locale, "join");
  const number = formSteps.indexOf(step) + 1;
  return (
    <Page
      narrow
      title={t(`application.steps.${step}`)}
      kicker={t("application.step", { number, total: formSteps.length })}
      actions={<Reference locale={locale} reference={reference} />}
    >
      <nav aria-label={t("application.progress")} className="mb-8">
        <ol className="grid gap-2 sm:grid-cols-4">
          {formSteps.map((one, index) => (
            <li key={one} className={`border-t-4 pt-2 text-sm ${one === step ? "border-ink" : "border-rule"}`}>
              <a
                href={paths.applicationStep(locale, one)}
                aria-current={one === step ? "step" : undefined}
                className="aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {formatNumber(index + 1, locale)}. {t(`application.steps.${one}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {children}
    </Page>
  );
}

export function Reference({ locale, reference }: { locale: Locale; reference: string }) {
  return (
    <span>
      {translator(locale, "join")("application.reference")} <bdi className="text-ink tabular-nums">{reference}</bdi>
    </span>
  );
}

export function SaveNote({ locale }: { locale: Locale }) {
  return <p className="text-sm text-soft">{translator(locale, "join")("application.saved-note")}</p>;
}
