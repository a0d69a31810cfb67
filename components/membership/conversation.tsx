import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReviewedApplication } from "@/lib/membership/review/queries";
import { Words } from "./application-facts";

type Props = { locale: Locale; messages: ReviewedApplication["messages"] };

/** What the secretariat asked and the applicant answered. */
export function Conversation({ locale, messages }: Props) {
  const t = translator(locale, "membership");
  return (
    <section aria-labelledby="conversation">
      <h2 id="conversation" className="mb-3 text-[1.3125rem]">
        {t("review.conversation")}
      </h2>
      {messages.length === 0 && <p className="text-soft">{t("review.no-messages")}</p>}
      <ol className="space-y-5">
        {messages.map(({ id, fromApplicant, authorName, body, createdAt }) => (
          <li key={id} className={`border-s-4 ps-4 ${fromApplicant ? "border-ink" : "border-rule"}`}>
            <p className="text-sm text-soft">
              <bdi>{authorName || t("review.from-applicant")}</bdi> · {formatDate(createdAt, locale)}
            </p>
            <Words text={body} />
          </li>
        ))}
      </ol>
    </section>
  );
}
