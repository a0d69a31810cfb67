import { Facts } from "@/components/ui/facts";
import { formatBytes, formatDate } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Offer } from "@/lib/library/translations/queries";
import { paths } from "@/lib/paths";

/** What is offered of which document, by whom, and where it stands. */
export function OfferFacts({ locale, offer }: { locale: Locale; offer: Offer }) {
  const t = translator(locale, "reading");
  const { document, language, status, file, pages, organization, submittedAt } = offer;
  const size = file && formatBytes(file.size, locale);
  const length = pages === null ? null : translator(locale, "library")("document.pages", { count: pages });
  return (
    <Facts
      items={[
        {
          label: t("admin.document"),
          value: document.slug ? (
            <a href={paths.document(locale, document.slug)}>
              <bdi>{document.title}</bdi>
            </a>
          ) : (
            t("admin.gone")
          ),
        },
        { label: t("admin.language"), value: <bdi lang={language}>{ownName(language)}</bdi> },
        { label: translator(locale, "library")("publications.state"), value: t(`offer.statuses.${status}`) },
        {
          label: t("offer.file"),
          value: file && (
            <>
              <a href={file.href}>
                <bdi>{file.name}</bdi>
              </a>{" "}
              {[length, size].filter(Boolean).join(" · ")}
            </>
          ),
        },
        { label: t("admin.by"), value: <bdi lang={organization.nameLocale}>{organization.name}</bdi> },
        { label: t("admin.since"), value: submittedAt && formatDate(submittedAt, locale) },
      ]}
    />
  );
}
