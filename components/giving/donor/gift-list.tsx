import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import type { FormAction } from "@/lib/auth/action";
import type { OwnGift } from "@/lib/giving/donors/queries";
import { spokenInterval } from "@/lib/giving/rules";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "../donation-record";
import { DonationState } from "../states";

type Props = { locale: Locale; gifts: readonly OwnGift[]; sendReceipt: FormAction };

/** Every gift of a donor with its state and its receipt. */
export function GiftList({ locale, gifts, sendReceipt }: Props) {
  const t = translator(locale, "donor");
  return (
    <Section title={t("gifts.title")}>
      {gifts.length === 0 ? (
        <Empty>
          <p className="mb-4">{t("gifts.none")}</p>
          <ButtonLink tone="give" href={paths.donate(locale)}>
            {t("gifts.give")}
          </ButtonLink>
        </Empty>
      ) : (
        <ul>
          {gifts.map((gift) => (
            <li key={gift.reference} className="border-t border-rule py-4">
              <Gift locale={locale} gift={gift} sendReceipt={sendReceipt} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type GiftProps = { locale: Locale; gift: OwnGift; sendReceipt: FormAction };

function Gift({ locale, gift, sendReceipt }: GiftProps) {
  const t = translator(locale, "donor");
  const interval = translator(locale, "giving")(`interval.${spokenInterval(gift.interval)}`);
  const money = (amount: number) => formatAmount(amount, gift.currency, locale);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="text-lg font-semibold">
          {gift.method === "IN_KIND" ? (
            <bdi className="break-words">{gift.inKind}</bdi>
          ) : (
            <>
              <bdi>{money(gift.amount)}</bdi> <span className="text-base font-normal text-soft">{interval}</span>
            </>
          )}
        </span>
        <DonationState locale={locale} status={gift.status} />
      </div>
      <p className="mt-1 break-words">{gift.appeal}</p>
      <p className="mt-1 text-sm text-soft">
        {formatDate(gift.paidAt ?? gift.createdAt, locale)} · <bdi>{gift.reference}</bdi>
        {gift.refundedAmount > 0 && <> · {t("gifts.sent-back", { amount: money(gift.refundedAmount) })}</>}
      </p>
      {gift.receipt && (
        <div className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-2">
          <a href={paths.donorReceipt(locale, gift.receipt.id)}>
            {t("gifts.receipt", { number: gift.receipt.number })}
          </a>
          <Form action={sendReceipt} locale={locale} className="">
            <input type="hidden" name="receipt" value={gift.receipt.id} />
            <Submit tone="quiet" className="px-3 py-1.5 text-sm">
              {t("gifts.send")} <span className="sr-only">{gift.receipt.number}</span>
            </Submit>
          </Form>
        </div>
      )}
    </>
  );
}
