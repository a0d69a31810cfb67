import { Facts } from "@/components/ui/facts";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { commitments, sectors } from "@/lib/membership/rules";
import { countryName, isCountry, type RegionSlug } from "@/lib/regions/rules";
import { languageName } from "./options";

export type WrittenApplication = {
  readonly email: string;
  readonly organizationName: string;
  readonly acronym: string;
  readonly countryCode: string | null;
  readonly website: string;
  readonly foundedYear: number | null;
  readonly contactName: string;
  readonly contactTitle: string;
  readonly atRisk: boolean;
  readonly regions: readonly RegionSlug[];
  readonly sectors: readonly string[];
  readonly languages: readonly string[];
  readonly mission: string;
  readonly category: "MEMBER" | "SUPPORTER";
  readonly motivation: string;
  readonly commitments: readonly string[];
};

/** An application as it was written, for its writer, the committee and the secretariat. */
export function ApplicationFacts({ locale, application }: { locale: Locale; application: WrittenApplication }) {
  const t = translator(locale, "join");
  const words = translator(locale, "membership");
  const regions = translator(locale, "regions");
  const vocabulary = translator(locale, "vocabulary");
  const { countryCode, website } = application;
  const named = (items: readonly string[]) => formatList(items, locale);
  return (
    <Facts
      items={[
        {
          label: t("fields.organizationName"),
          value: <bdi>{[application.organizationName, application.acronym].filter(Boolean).join(" · ")}</bdi>,
        },
        { label: words("organization.seat"), value: isCountry(countryCode) ? countryName(countryCode, locale) : null },
        {
          label: words("organization.website"),
          value: website && (
            <a href={website} rel="nofollow noreferrer" dir="ltr">
              {website}
            </a>
          ),
        },
        { label: words("organization.founded"), value: application.foundedYear },
        {
          label: words("review.applicant"),
          value: <bdi>{[application.contactName, application.contactTitle].filter(Boolean).join(", ")}</bdi>,
        },
        { label: t("fields.email"), value: <bdi>{application.email}</bdi> },
        { label: t("fields.atRisk"), value: application.atRisk ? translator(locale, "common")("yes") : null },
        { label: words("review.category"), value: words(`categories.${application.category}`) },
        {
          label: words("organization.regions"),
          value: named(application.regions.map((one) => regions(`names.${one}`))),
        },
        {
          label: words("organization.sectors"),
          value: named(
            sectors.filter((one) => application.sectors.includes(one)).map((one) => vocabulary(`sectors.${one}`)),
          ),
        },
        {
          label: words("organization.languages"),
          value: named(application.languages.map((one) => languageName(one, locale))),
        },
        { label: words("organization.about"), value: <Words text={application.mission} /> },
        { label: words("review.motivation"), value: <Words text={application.motivation} /> },
        {
          label: words("review.commitments"),
          value: (
            <ul className="list-disc space-y-1 ps-5">
              {commitments
                .filter((one) => application.commitments.includes(one))
                .map((one) => (
                  <li key={one}>{words(`commitments.${one}`)}</li>
                ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

/** What somebody wrote, with its paragraphs and in its own direction. */
export function Words({ text }: { text: string }) {
  return (
    <p dir="auto" className="max-w-[66ch] whitespace-pre-line">
      {text}
    </p>
  );
}
