import type { ReactNode } from "react";
import { Fold } from "@/components/forms/fold";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Alike } from "@/lib/library/duplicates/queries";
import type { ModerationCase } from "@/lib/library/moderation/queries";
import { canHappen } from "@/lib/library/rules";
import { paths } from "@/lib/paths";
import { AlikeList } from "./alike-list";
import { DocumentStatusTag } from "./status-tag";

type Props = {
  locale: Locale;
  moderation: ModerationCase;
  /** Everybody can read it now. */
  isPublic: boolean;
  alike: readonly Alike[];
  publish: FormAction;
  askForChanges: FormAction;
  withdraw: FormAction;
};

/** What the secretariat can decide about a document now, and what it decided before. */
export function ModerationPanel({ locale, moderation, isPublic, alike, publish, askForChanges, withdraw }: Props) {
  const t = translator(locale, "library");
  const { id, status, submittedAt, submittedBy, moderations, distinctness } = moderation;
  return (
    <div className="space-y-6">
      <p className="flex flex-wrap items-baseline gap-3">
        <DocumentStatusTag locale={locale} status={status} />
        {submittedBy && submittedAt && (
          <span className="text-sm text-soft">
            {t("moderation.submitted-by", { name: submittedBy.name, date: formatDate(submittedAt, locale) })}
          </span>
        )}
      </p>
      <AlikeList locale={locale} alike={alike} hrefOf={({ id }) => paths.admin.document(locale, id)}>
        {distinctness && (
          <blockquote dir="auto" className="mt-2 border-s-2 border-edge ps-3 font-serif whitespace-pre-line">
            {distinctness}
          </blockquote>
        )}
      </AlikeList>
      {canHappen(status, "publish") && (
        <Form action={publish} locale={locale} className="space-y-2">
          <input type="hidden" name="documentId" value={id} />
          <Submit>{t("moderation.publish")}</Submit>
          <p className="text-sm text-soft">{t("moderation.publish-intro")}</p>
        </Form>
      )}
      {canHappen(status, "ask-for-changes") && (
        <WithReason locale={locale} id={id} action={askForChanges} label={t("moderation.ask-for-changes")} />
      )}
      {canHappen(status, "withdraw") && (
        <WithReason
          locale={locale}
          id={id}
          action={withdraw}
          label={t("moderation.withdraw")}
          intro={t("moderation.withdraw-intro")}
          danger
        >
          {isPublic && <PublicReason locale={locale} />}
        </WithReason>
      )}
      <section aria-labelledby="decisions">
        <h2 id="decisions" className="mb-3 text-[1.375rem]">
          {t("moderation.history")}
        </h2>
        {moderations.length === 0 && <p className="text-soft">{t("moderation.no-decisions")}</p>}
        <ol>
          {moderations.map(({ id, outcome, reason, createdAt, decidedBy }) => (
            <li key={id} className="border-t border-rule py-3">
              <b>{t(`moderation.outcomes.${outcome}`)}</b>{" "}
              <span className="text-sm text-soft">
                {t("moderation.by-on", { name: decidedBy.name, date: formatDate(createdAt, locale) })}
              </span>
              {reason && (
                <p dir="auto" className="mt-1 font-serif whitespace-pre-line">
                  {reason}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

type WithReasonProps = {
  locale: Locale;
  id: string;
  action: FormAction;
  label: string;
  intro?: string;
  danger?: boolean;
  children?: ReactNode;
};

function PublicReason({ locale }: { locale: Locale }) {
  const t = translator(locale, "records");
  return (
    <TextArea
      name="publicReason"
      label={t("withdraw.public-reason")}
      hint={t("withdraw.public-reason-hint")}
      maxLength={1000}
      rows={3}
      dir="auto"
      required
    />
  );
}

function WithReason({ locale, id, action, label, intro, danger = false, children }: WithReasonProps) {
  const t = translator(locale, "library");
  return (
    <Form action={action} locale={locale} className="space-y-4">
      <Fold title={label} names={["reason", "publicReason"]}>
        <input type="hidden" name="documentId" value={id} />
        {intro && <p className="text-sm text-soft">{intro}</p>}
        <TextArea
          name="reason"
          label={t("moderation.reason")}
          hint={t("moderation.reason-hint")}
          maxLength={5000}
          dir="auto"
          required
        />
        {children}
        <Submit tone={danger ? "danger" : "primary"}>{label}</Submit>
      </Fold>
    </Form>
  );
}
