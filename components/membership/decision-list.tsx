import type { Viewer } from "@/lib/auth/viewer";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReviewedApplication } from "@/lib/membership/review/queries";
import { paths } from "@/lib/paths";
import { Words } from "./application-facts";
import { StatusTag } from "./status-tag";

type Props = { locale: Locale; application: ReviewedApplication; viewer: Viewer };

/** What was decided, by whom and why. */
export function DecisionList({ locale, application, viewer }: Props) {
  const decisions = application.decisions.filter(({ outcome }) => outcome !== "INFORMATION_REQUESTED");
  if (decisions.length === 0) return null;
  const t = translator(locale, "membership");
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions" className="mb-3 text-[1.3125rem]">
        {t("review.decisions")}
      </h2>
      <ul className="space-y-4">
        {decisions.map(({ id, outcome, reason, decidedBy, createdAt }) => (
          <li key={id}>
            <p className="mb-1 text-sm text-soft">
              <StatusTag locale={locale} status={outcome} />{" "}
              {t("review.decided-by", { name: decidedBy.name, date: formatDate(createdAt, locale) })}
            </p>
            <Words text={reason} />
          </li>
        ))}
      </ul>
      {viewer.kind === "admin" && application.organizationId && (
        <p className="mt-4">
          <a href={paths.admin.member(locale, application.organizationId)}>{t("review.see-organization")}</a>
        </p>
      )}
    </section>
  );
}
