import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { FormAction } from "@/lib/auth/action";
import type { OwnPromise } from "@/lib/giving/recurring/queries";
import type { Promised } from "@/lib/giving/recurring/rules";
import { type RecurringStatus, spokenInterval } from "@/lib/giving/rules";
import { formatAmount, formatDate, formatImprecise } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

const tones: Record<RecurringStatus, TagTone> = {
  STARTED: "plain",
  ACTIVE: "good",
  PAST_DUE: "alert",
  ENDED: "plain",
};

/** Running, paused, ending or over, in a word. */
export function PromiseState({ locale, promised }: { locale: Locale; promised: Promised }) {
  const t = translator(locale, "recurring");
  const { status, pausedUntil, endsAt } = promised;
  if (status !== "ENDED" && endsAt) return <Tag tone="strong">{t("state.ending")}</Tag>;
  if (status !== "ENDED" && pausedUntil) return <Tag tone="strong">{t("state.paused")}</Tag>;
  return <Tag tone={tones[status]}>{translator(locale, "giving")(`recurring-status.${status}`)}</Tag>;
}

/** "US$25 every month", as the reader's language says it. */
export function giftWords(locale: Locale, { amount, currency, interval }: Promised): string {
  const every = spokenInterval(interval) === "year" ? "every-year" : "every-month";
  return translator(locale, "recurring")(every, { amount: formatAmount(amount, currency, locale, "whole") });
}

type Props = { locale: Locale; promised: OwnPromise };

export function PromiseFacts({ locale, promised }: Props) {
  const t = translator(locale, "recurring");
  const day = (date: Date | null) => date && formatDate(date, locale);
  const { status, endsAt, pausedUntil } = promised;
  return (
    <Facts
      items={[
        { label: t("facts.gift"), value: <strong>{giftWords(locale, promised)}</strong> },
        { label: t("facts.appeal"), value: promised.appeal },
        { label: t("facts.status"), value: <PromiseState locale={locale} promised={promised} /> },
        { label: t("facts.paused"), value: status === "ENDED" ? null : day(pausedUntil) },
        { label: t("facts.next"), value: day(promised.nextTakenAt) },
        { label: t("facts.ends"), value: status === "ENDED" ? null : day(endsAt) },
        { label: t("facts.card"), value: cardWords(locale, promised) },
        { label: t("facts.since"), value: day(promised.startedAt) },
        { label: t("facts.ended"), value: day(promised.endedAt) },
      ]}
    />
  );
}

function cardWords(locale: Locale, { cardBrand, cardLast4, cardExpiresAt }: OwnPromise) {
  if (!cardLast4) return null;
  // The last month in which it is good is the one before.
  const last = cardExpiresAt && new Date(cardExpiresAt.getTime() - 1);
  const until = last && formatImprecise(last, "MONTH", locale);
  const words = translator(locale, "recurring");
  return (
    <>
      <bdi className="capitalize">{cardBrand}</bdi> <bdi dir="ltr">•••• {cardLast4}</bdi>
      {until && <span className="text-soft"> · {words("card.until", { month: until })}</span>}
    </>
  );
}

/** What was asked and is not confirmed yet; what was done last and can be taken back. */
export function PromiseNews({ locale, promised, undo }: Props & { undo: FormAction }) {
  const t = translator(locale, "recurring");
  const { onItsWay, undoable, id } = promised;
  return (
    <>
      {onItsWay && (
        <Notice>
          <p className="mb-3">{t(`on-its-way.${onItsWay}`)}</p>
          <ButtonLink tone="quiet" href={paths.donorRecurring(locale, id)} className="px-3 py-1.5 text-sm">
            {t("on-its-way.again")}
          </ButtonLink>
        </Notice>
      )}
      {undoable && (
        <Notice>
          <p className="mb-3">{t(`undo.${undoable.kind}`)}</p>
          <Form action={undo} locale={locale} className="space-y-3">
            <input type="hidden" name="change" value={undoable.id} />
            <input type="hidden" name="request" value={crypto.randomUUID()} />
            <Submit tone="quiet" className="px-3 py-1.5 text-sm">
              {t("undo.button")}
            </Submit>
          </Form>
        </Notice>
      )}
    </>
  );
}
