import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import type { GiftOutcome } from "@/lib/giving/queries";
import { type DonationStatus, spokenInterval } from "@/lib/giving/rules";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths, withQuery } from "@/lib/paths";

type Props = { locale: Locale; gift: GiftOutcome | null; sessionId: string };

const said = {
  STARTED: "confirming",
  PENDING: "pending",
  SUCCEEDED: "received",
  FAILED: "failed",
  EXPIRED: "failed",
  PARTLY_REFUNDED: "returned",
  REFUNDED: "returned",
  DISPUTED: "received",
} as const satisfies Record<DonationStatus, string>;

/** What became of a gift, as far as it is known; the page may be looked at again. */
export function GiftThanks({ locale, gift, sessionId }: Props) {
  const t = translator(locale, "giving");
  const again = withQuery(paths.donateThanks(locale), { session_id: sessionId });
  if (!gift) {
    return (
      <Page title={t("thanks.title-unknown")} narrow>
        <p className="prose mb-8">{t("thanks.unknown")}</p>
        {sessionId && <ButtonLink href={again}>{t("thanks.again")}</ButtonLink>}
      </Page>
    );
  }
  const amount = formatAmount(gift.amount, gift.currency, locale);
  const news = said[gift.status];
  return (
    <Page title={news === "failed" || news === "returned" ? t("thanks.title-unknown") : t("thanks.title")} narrow>
      <p className="prose mb-8">{t(`thanks.${news}`, { amount })}</p>
      <Facts
        items={[
          { label: t("thanks.amount"), value: amount },
          { label: t("thanks.interval"), value: t(`interval.${spokenInterval(gift.interval)}`) },
          { label: t("thanks.appeal"), value: gift.appeal },
          { label: t("thanks.reference"), value: <bdi>{gift.reference}</bdi> },
        ]}
      />
      <p className="mt-8 flex flex-wrap gap-4">
        {news === "confirming" && <ButtonLink href={again}>{t("thanks.again")}</ButtonLink>}
        {news === "failed" && <ButtonLink href={paths.donate(locale)}>{t("thanks.retry")}</ButtonLink>}
        <ButtonLink tone="quiet" href={paths.home(locale)}>
          {t("thanks.home")}
        </ButtonLink>
      </p>
    </Page>
  );
}
