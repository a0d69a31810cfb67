import type { ReactNode } from "react";
import { Checkboxes } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { MergePart, MergePreview } from "@/lib/library/merging/queries";
import { paths } from "@/lib/paths";
import { fieldName, fieldValue } from "./curation-words";
import { DocumentStatusTag } from "./status-tag";

type Props = { locale: Locale; preview: MergePreview; recent: boolean; needsRecent: ReactNode; merge: FormAction };

/** Two records side by side: what differs, what is gained, and the merge itself. */
export function MergeView({ locale, preview, recent, needsRecent, merge }: Props) {
  const t = translator(locale, "curation");
  const { kept, other } = preview;
  return (
    <div className="space-y-8">
      <div className="grid gap-6 sm:grid-cols-2">
        <Part locale={locale} part={kept} label={t("merge.kept")} />
        <Part locale={locale} part={other} label={t("merge.other")} />
      </div>
      <p className="flex flex-wrap gap-5">
        <a href={paths.admin.documentMerge(locale, other.id, { other: kept.id })}>{t("merge.swap")}</a>
        <a href={paths.admin.documentMerge(locale, kept.id)}>{t("merge.another")}</a>
      </p>
      <Gains locale={locale} preview={preview} />
      <section aria-labelledby="places">
        <h2 id="places" className="mb-1 text-[1.375rem]">
          {t("merge.places")}
        </h2>
        <p className="mb-3 max-w-prose text-sm text-soft">{t("merge.places-hint")}</p>
        <div className="grid gap-6 sm:grid-cols-2">
          <Places locale={locale} part={kept} />
          <Places locale={locale} part={other} />
        </div>
      </section>
      {preview.hides ? <Notice tone="alert">{t("merge.hides")}</Notice> : null}
      {!preview.hides && !recent && needsRecent}
      {!preview.hides && recent && <MergeForm locale={locale} preview={preview} merge={merge} />}
    </div>
  );
}

function MergeForm({ locale, preview, merge }: { locale: Locale; preview: MergePreview; merge: FormAction }) {
  const t = translator(locale, "curation");
  const { kept, other, conflicts } = preview;
  return (
    <Form action={merge} locale={locale} className="space-y-7">
      <input type="hidden" name="keptId" value={kept.id} />
      <input type="hidden" name="keptVersion" value={kept.version} />
      <input type="hidden" name="otherId" value={other.id} />
      <input type="hidden" name="otherVersion" value={other.version} />
      <section aria-labelledby="conflicts">
        <h2 id="conflicts" className="mb-1 text-[1.375rem]">
          {t("merge.conflicts")}
        </h2>
        <p className="mb-3 text-sm text-soft">
          {conflicts.length === 0 ? t("merge.no-conflicts") : t("merge.conflict-hint")}
        </p>
        {conflicts.map(({ name, kept, other }) => (
          <div key={name} className="border-t border-rule py-4">
            <p className="font-semibold">{fieldName(locale, name)}</p>
            <div className="my-2 grid gap-x-6 gap-y-3 sm:grid-cols-2">
              <Value label={t("merge.kept")}>{fieldValue(locale, name, kept)}</Value>
              <Value label={t("merge.other")}>{fieldValue(locale, name, other)}</Value>
            </div>
            <label className="flex cursor-pointer items-baseline gap-2.5 py-1.5">
              <input type="checkbox" name="take" value={name} className="size-4 shrink-0 translate-y-0.5 accent-ink" />
              <span>
                {t("merge.take")}
                <span className="sr-only">{`: ${fieldName(locale, name)}`}</span>
              </span>
            </label>
          </div>
        ))}
      </section>
      {preview.opens && <Notice tone="alert">{t("merge.opens")}</Notice>}
      {other.publisher && <Notice>{t("merge.told", { organization: other.publisher })}</Notice>}
      <p className="max-w-prose font-semibold">{t("merge.final")}</p>
      <Checkboxes name="sure" label={t("merge.submit")} options={[{ value: "on", label: t("merge.sure") }]} />
      <Submit tone="danger">{t("merge.submit")}</Submit>
    </Form>
  );
}

function Gains({ locale, preview: { gains } }: { locale: Locale; preview: MergePreview }) {
  const t = translator(locale, "curation");
  return (
    <section aria-labelledby="gains">
      <h2 id="gains" className="mb-3 text-[1.375rem]">
        {t("merge.gains")}
      </h2>
      {gains.length === 0 && <p className="text-soft">{t("merge.no-gains")}</p>}
      <dl>
        {gains.map(({ name, value }) => (
          <div key={name} className="border-t border-rule py-2.5">
            <dt className="text-sm text-soft">{fieldName(locale, name)}</dt>
            <dd dir="auto" className="min-w-0 break-words whitespace-pre-line">
              {fieldValue(locale, name, value)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-soft">{label}</p>
      <p dir="auto" className="break-words whitespace-pre-line">
        {children}
      </p>
    </div>
  );
}

function Part({ locale, part, label }: { locale: Locale; part: MergePart; label: string }) {
  return (
    <section className="min-w-0 border-t-2 border-ink pt-3">
      <p className="mb-1 flex flex-wrap items-baseline gap-3 text-sm text-soft">
        <b>{label}</b>
        <DocumentStatusTag locale={locale} status={part.status} />
        {translator(locale, "common")(part.audience)}
      </p>
      <p className="font-serif text-lg break-words" lang={part.locale}>
        <a href={paths.admin.document(locale, part.id)}>
          <bdi>{part.title}</bdi>
        </a>
      </p>
      <p className="text-sm break-all text-soft" dir="ltr">
        {paths.document(locale, part.slug)}
      </p>
      {part.publisher && (
        <p className="text-sm break-words">
          <bdi>{part.publisher}</bdi>
        </p>
      )}
    </section>
  );
}

function Places({ locale, part }: { locale: Locale; part: MergePart }) {
  const t = translator(locale, "curation");
  const bonds = translator(locale, "records");
  return (
    <ul className="min-w-0 border-t border-rule pt-2">
      {part.anchors.length + part.relations.length === 0 && <li className="text-soft">{t("merge.no-places")}</li>}
      {part.anchors.map((label) => (
        <li key={label} dir="auto" className="break-words">
          {label}
        </li>
      ))}
      {part.relations.map(({ bond, other }) => (
        <li key={`${bond} ${other.id}`} className="break-words">
          <span className="text-sm text-soft">{bonds(`bonds.${bond}`)}</span>{" "}
          <bdi lang={other.locale}>{other.title}</bdi>
        </li>
      ))}
      <li className="text-sm text-soft">{t("merge.achievements", { count: part.achievements })}</li>
    </ul>
  );
}
