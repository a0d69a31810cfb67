import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import type { GiftOutcome } from "@/lib/giving/queries";
import { type DonationStatus, spokenInterval } from "@/lib/giving/rules";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths, withQuery } from "@/lib/paths";

type Props = {
  locale: Locale;
  gift: GiftOutcome | null;
  /** What the way back from the payment page bears. */
  way: { sessionId: string; key: string };
  /** How often the page has been looked at again by itself. */
  look: number;
};

// The browser looks again by itself, without a script too: soon at first, then seldom, and not for ever.
const pauses = [3, 3, 5, 5, 10, 10, 20, 30, 60, 60];

function LookAgain({ locale, way, look }: Omit<Props, "gift">) {
  const pause = pauses[look];
  if (pause === undefined) return null;
  const next = withQuery(paths.donateThanks(locale), { session_id: way.sessionId, key: way.key, look: look + 1 });
  return <meta httpEquiv="refresh" content={`${pause}; url=${next}`} />;
}

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

function isThanked(news: string): boolean {
  return news === "confirming" || news === "pending" || news === "received";
}

/** What became of a gift, as far as it is known; the page may be looked at again. */
export function GiftThanks({ locale, gift, way, look }: Props) {
  const t = translator(locale, "giving");
  const again = withQuery(paths.donateThanks(locale), { session_id: way.sessionId, key: way.key });
  if (!gift) {
    return (
      <Page title={t("thanks.title-unknown")} narrow>
        <p className="prose mb-8">{t("thanks.unknown")}</p>
        {way.sessionId && <ButtonLink href={again}>{t("thanks.again")}</ButtonLink>}
      </Page>
    );
  }
  const amount = formatAmount(gift.amount, gift.currency, locale);
  const { payment } = gift;
  const news = gift.status === "STARTED" && payment.is !== "unknown" ? payment.is : said[gift.status];
  const isOpen = gift.status === "STARTED";
  return (
    <Page title={isThanked(news) ? t("thanks.title") : t("thanks.title-unknown")} narrow>
      {isOpen && <LookAgain locale={locale} way={way} look={look} />}
      <p className="prose mb-8" role="status">
        {payment.is === "declined" && <>{translator(locale, "declines")(payment.reason)} </>}
        {t(`thanks.${news}`, { amount })}
      </p>
      <Facts
        items={[
          { label: t("thanks.amount"), value: amount },
          { label: t("thanks.interval"), value: t(`interval.${spokenInterval(gift.interval)}`) },
          { label: t("thanks.appeal"), value: gift.appeal },
          { label: t("thanks.reference"), value: <bdi>{gift.reference}</bdi> },
        ]}
      />
      <p className="mt-8 flex flex-wrap gap-4">
        {(isOpen || news === "pending") && <ButtonLink href={again}>{t("thanks.again")}</ButtonLink>}
        {news === "failed" && <ButtonLink href={paths.donate(locale)}>{t("thanks.retry")}</ButtonLink>}
        <ButtonLink tone="quiet" href={paths.home(locale)}>
          {t("thanks.home")}
        </ButtonLink>
      </p>
    </Page>
  );
}
