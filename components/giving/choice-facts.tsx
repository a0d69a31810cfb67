import { spokenDedication } from "@/lib/giving/dedications/rules";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { formatDate, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** In whose honour or memory it is, and what became of the card. */
export function dedicationFacts(locale: Locale, { dedication }: LedgerDonation) {
  if (!dedication) return [];
  const t = translator(locale, "dedication");
  const { kind, honoree, card } = dedication;
  return [
    {
      label: t("ledger.dedication"),
      value: (
        <>
          {t(`kinds.${spokenDedication(kind)}`)} <bdi>{honoree}</bdi>
        </>
      ),
    },
    {
      label: t("ledger.card"),
      value:
        card &&
        t("ledger.card-line", {
          ...{ name: card.recipientName, email: card.recipientEmail },
          ...{ date: formatDate(card.sendOn, locale), status: t(`ledger.status.${card.status}`) },
        }),
    },
  ];
}

/** What its donor wants to be seen, to say, and to hear. */
export function wallFacts(locale: Locale, { nameHidden, amountHidden, wallMessage, newsConsent }: LedgerDonation) {
  const t = translator(locale, "gift");
  const hidden = [nameHidden && t("ledger.name-hidden"), amountHidden && t("ledger.amount-hidden")].filter(Boolean);
  return [
    { label: t("ledger.shown"), value: hidden.join(" · ") || t("ledger.all-shown") },
    { label: t("ledger.message"), value: wallMessage && <bdi>{wallMessage.text}</bdi> },
    {
      label: t("ledger.news"),
      value:
        newsConsent &&
        t("ledger.news-line", { date: formatDateTime(newsConsent.givenAt, locale), wording: newsConsent.wording }),
    },
  ];
}
