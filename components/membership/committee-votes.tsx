import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReviewedApplication } from "@/lib/membership/review/queries";
import { tallyOf } from "@/lib/membership/review/rules";
import { Words } from "./application-facts";
import { TallyLine } from "./tally-line";

type Props = { locale: Locale; reviews: ReviewedApplication["reviews"] };

/** Who voted how, and what they say. */
export function CommitteeVotes({ locale, reviews }: Props) {
  const t = translator(locale, "membership");
  return (
    <section aria-labelledby="committee">
      <h2 id="committee" className="mb-2 text-[1.3125rem]">
        {t("review.committee")}
      </h2>
      {reviews.length === 0 ? (
        <p className="text-soft">{t("review.no-votes")}</p>
      ) : (
        <>
          <p className="mb-3">
            <TallyLine locale={locale} tally={tallyOf(reviews)} />
          </p>
          <ul className="border-t border-rule">
            {reviews.map(({ reviewerId, reviewer, vote, comment }) => (
              <li key={reviewerId} className="border-b border-rule py-3">
                <p className="text-sm">
                  <bdi className="font-semibold">{reviewer.name}</bdi>{" "}
                  <span className="text-soft">{t(`vote-names.${vote}`)}</span>
                </p>
                {comment && <Words text={comment} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
