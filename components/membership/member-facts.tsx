import { Facts } from "@/components/ui/facts";
import { formatDate, formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { KeptMember } from "@/lib/membership/standing/queries";
import { paths } from "@/lib/paths";
import { countryName, isCountry } from "@/lib/regions/rules";

/** What the secretariat keeps of a member: its standing, seats, and where it came from. */
export function MemberFacts({ locale, member }: { locale: Locale; member: KeptMember }) {
  const t = translator(locale, "membership");
  const names = translator(locale, "regions");
  const { membership, application, representatives } = member;
  const isPublic = member.listing === "PUBLIC" && membership.status === "ACTIVE";
  return (
    <Facts
      items={[
        { label: t("admin.category"), value: t(`categories.${membership.category}`) },
        { label: t("admin.since"), value: formatDate(membership.since, locale) },
        {
          label: t("admin.status-note"),
          value: membership.statusNote && <span dir="auto">{membership.statusNote}</span>,
        },
        { label: t("admin.listing"), value: t(`listings.${member.listing}`) },
        {
          label: t("admin.country"),
          value: isCountry(member.countryCode) ? countryName(member.countryCode, locale) : member.countryCode,
        },
        {
          label: t("admin.region"),
          value: formatList(
            member.regions.map((slug) => names(`names.${slug}`)),
            locale,
          ),
        },
        {
          label: t("admin.representatives"),
          value:
            representatives.length === 0 ? (
              t("admin.no-representatives")
            ) : (
              <ul>
                {representatives.map(({ user }) => (
                  <li key={user.id}>
                    <a href={paths.admin.user(locale, user.id)}>
                      <bdi>{user.name || user.email}</bdi>
                    </a>{" "}
                    <bdi className="inline-block text-soft">{user.email}</bdi>
                  </li>
                ))}
              </ul>
            ),
        },
        {
          label: t("admin.application"),
          value: application && <a href={paths.admin.application(locale, application.id)}>{application.reference}</a>,
        },
        {
          label: t("admin.public-page"),
          value: isPublic ? (
            <a href={paths.organization(locale, member.slug)} dir="ltr">
              {paths.organization(locale, member.slug)}
            </a>
          ) : null,
        },
      ]}
    />
  );
}
