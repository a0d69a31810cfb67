import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Notice } from "@/components/ui/notice";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { FormAction } from "@/lib/auth/action";
import type { ReconciliationRun } from "@/lib/giving/reconciliation/queries";
import { steps } from "@/lib/giving/reconciliation/rules";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "./donation-record";

type Props = { locale: Locale; run: ReconciliationRun | null; compare: FormAction; close: FormAction };
type Drift = ReconciliationRun["drifts"][number];

/** One comparison with Stripe: how far it is, or what it found. */
export function ReconciliationView({ locale, run, compare, close }: Props) {
  const t = translator(locale, "reconciliation");
  const isRunning = run?.state === "RUNNING";
  return (
    <>
      <p className="mb-6 max-w-prose text-soft">{t("intro")}</p>
      {!isRunning && (
        <Form action={compare} locale={locale} className="mb-8">
          <Submit>{t("compare")}</Submit>
        </Form>
      )}
      {!run && <p className="text-soft">{t("never")}</p>}
      {run &&
        (isRunning ? <Progress locale={locale} run={run} /> : <Outcome locale={locale} run={run} close={close} />)}
    </>
  );
}

function Progress({ locale, run }: { locale: Locale; run: ReconciliationRun }) {
  const t = translator(locale, "reconciliation");
  const step = Math.min(run.step + 1, steps.length);
  const name = t(`step-name.${steps[step - 1] ?? "events"}`);
  return (
    <section aria-label={t("state-name.RUNNING")}>
      {/* Without JavaScript too: the page asks for itself again until the comparison is done. */}
      <meta httpEquiv="refresh" content="3" />
      <p role="status" className="mb-2">
        {t("progress", { step, steps: steps.length, name, compared: run.compared })}
      </p>
      <progress
        value={run.step}
        max={steps.length}
        aria-label={t("title")}
        className="h-2 w-full max-w-xl bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
      />
      <p className="mt-2 text-sm text-soft">{t("refreshing")}</p>
    </section>
  );
}

function Outcome({ locale, run, close }: { locale: Locale; run: ReconciliationRun; close: FormAction }) {
  const t = translator(locale, "reconciliation");
  return (
    <Section title={t("run-of", { date: formatDateTime(run.startedAt, locale) })}>
      {run.state === "FAILED" && <Notice tone="alert">{t("failed")}</Notice>}
      {run.drifts.length === 0 && run.state === "DONE" && <p>{t("all-well", { compared: run.compared })}</p>}
      {run.drifts.length > 0 && (
        <Table caption={t("what")} columns={columns(locale, close)} rows={run.drifts} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

function columns(locale: Locale, close: FormAction): Column<Drift>[] {
  const t = translator(locale, "reconciliation");
  return [
    { key: "what", label: t("what"), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "subject",
      label: t("subject"),
      cell: ({ subject, donation }) => (
        <>
          <bdi className="block font-mono text-sm break-all">{subject}</bdi>
          {donation && <a href={paths.admin.donation(locale, donation.id)}>{donation.reference}</a>}
        </>
      ),
    },
    { key: "here", label: t("here"), cell: ({ here }) => <bdi>{here}</bdi> },
    { key: "there", label: t("there"), cell: ({ there }) => <bdi>{there}</bdi> },
    { key: "state", label: t("state"), cell: (drift) => <DriftState locale={locale} drift={drift} close={close} /> },
  ];
}

function DriftState({ locale, drift, close }: { locale: Locale; drift: Drift; close: FormAction }) {
  const t = translator(locale, "reconciliation");
  if (drift.repaired) return <Tag tone="good">{t("repaired")}</Tag>;
  if (drift.closedAt) return <span className="text-sm">{t("closed", { note: drift.note })}</span>;
  return (
    <>
      <Tag tone="alert">{t("open")}</Tag>
      <Form action={close} locale={locale} className="mt-2 min-w-56 space-y-2">
        <input type="hidden" name="drift" value={drift.id} />
        <TextField name="note" label={t("note")} hint={t("note-hint")} maxLength={500} />
        <Submit tone="quiet">
          {t("close")}
          <span className="sr-only"> {drift.subject}</span>
        </Submit>
      </Form>
    </>
  );
}
