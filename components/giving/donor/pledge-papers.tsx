import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { OwnPledge } from "@/lib/giving/donors/queries";
import { expiresAt } from "@/lib/giving/pledges/rules";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "../donation-record";
import { PledgeState } from "../states";

type Props = { locale: Locale; pledges: readonly OwnPledge[]; send: FormAction };

/** What a donor promised, with the acknowledgement that stands; nothing where nothing was promised. */
export function PledgePapers({ locale, pledges, send }: Props) {
  const t = translator(locale, "donor");
  if (pledges.length === 0) return null;
  return (
    <Section title={t("pledges.title")}>
      <p className="mb-4 text-soft">{t("pledges.about")}</p>
      <ul>
        {pledges.map((pledge) => (
          <li key={pledge.reference} className="border-t border-rule py-4">
            <Promised locale={locale} pledge={pledge} send={send} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Promised({ locale, pledge, send }: { locale: Locale; pledge: OwnPledge; send: FormAction }) {
  const t = translator(locale, "donor");
  const { amount, currency, status, appeal, reference, createdAt, acknowledgement } = pledge;
  const open = status === "OPEN";
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <bdi className="text-lg font-semibold">{formatAmount(amount, currency, locale)}</bdi>
        <PledgeState locale={locale} status={status} />
      </div>
      <p className="mt-1 break-words">{appeal}</p>
      <p className="mt-1 text-sm text-soft">
        {formatDate(createdAt, locale)} · <bdi>{reference}</bdi>
        {open && <> · {t("pledges.until", { date: formatDate(expiresAt(createdAt), locale) })}</>}
      </p>
      {acknowledgement && (
        <div className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-2">
          <a href={paths.donorReceipt(locale, acknowledgement.id)}>
            {t("pledges.acknowledgement", { number: acknowledgement.number })}
          </a>
          {open && (
            <Form action={send} locale={locale} className="">
              <input type="hidden" name="receipt" value={acknowledgement.id} />
              <Submit tone="quiet" className="px-3 py-1.5 text-sm">
                {t("gifts.send")} <span className="sr-only">{acknowledgement.number}</span>
              </Submit>
            </Form>
          )}
        </div>
      )}
    </>
  );
}
