import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import { formatDate, formatList } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { sectors, textFor } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";
import { countryName } from "@/lib/regions/rules";
import { ContactList } from "./contact-list";
import { languageName } from "./options";

type Props = {
  locale: Locale;
  profile: Profile;
  /** Where the name of a region leads. */
  regionHref: (slug: Profile["regions"][number]) => string;
  children?: ReactNode;
};

/** An organization as its reader may see it: what it does, facts, contacts and people. */
export function OrganizationProfile({ locale, profile, regionHref, children }: Props) {
  const t = translator(locale, "membership");
  const text = textFor(profile.texts, locale);
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="space-y-10">
        {text ? <Text locale={locale} text={text} /> : <p className="text-soft">{t("organization.no-text")}</p>}
        {children}
      </div>
      <aside className="space-y-8">
        {profile.logoId && (
          <img
            src={paths.logo(profile.logoId)}
            alt={t("organization.logo", { name: profile.name })}
            className="max-h-28 max-w-full rounded-[3px] bg-white object-contain p-2"
          />
        )}
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-2 text-[1.3125rem]">
            {t("organization.facts")}
          </h2>
          <ProfileFacts locale={locale} profile={profile} regionHref={regionHref} />
        </section>
        <ContactList locale={locale} contacts={profile.contacts} people={profile.people} />
      </aside>
    </div>
  );
}

function Text({ locale, text }: { locale: Locale; text: Profile["texts"][number] }) {
  const t = translator(locale, "membership");
  return (
    <>
      <section className="prose">
        <h2>{t("organization.about")}</h2>
        <Paragraphs language={text.locale} text={text.mission} />
      </section>
      {text.work && (
        <section className="prose">
          <h2>{t("organization.work")}</h2>
          <Paragraphs language={text.locale} text={text.work} />
        </section>
      )}
    </>
  );
}

function Paragraphs({ language, text }: { language: string; text: string }) {
  return (
    <div lang={language} dir={direction(language)} className="mt-3 space-y-4 font-serif">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

function ProfileFacts({ locale, profile, regionHref }: Omit<Props, "children">) {
  const t = translator(locale, "membership");
  const regions = translator(locale, "regions");
  const vocabulary = translator(locale, "vocabulary");
  const { membership, website } = profile;
  return (
    <Facts
      items={[
        {
          label: t("organization.seat"),
          value: [profile.city, countryName(profile.country, locale)].filter(Boolean).join(" · "),
        },
        {
          label: t("organization.website"),
          value: website && (
            <a href={website} rel="noreferrer" dir="ltr" className="break-all">
              {new URL(website).host}
            </a>
          ),
        },
        { label: t("organization.founded"), value: profile.foundedYear },
        { label: t("organization.category"), value: membership && t(`categories.${membership.category}`) },
        { label: t("organization.since"), value: membership && formatDate(membership.since, locale) },
        {
          label: t("organization.regions"),
          value: (
            <ul>
              {profile.regions.map((slug) => (
                <li key={slug}>
                  <a href={regionHref(slug)}>{regions(`names.${slug}`)}</a>
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: t("organization.countries"),
          value: formatList(
            profile.countries.map((code) => countryName(code, locale)),
            locale,
          ),
        },
        {
          label: t("organization.sectors"),
          value: formatList(
            sectors.filter((one) => profile.sectors.includes(one)).map((one) => vocabulary(`sectors.${one}`)),
            locale,
          ),
        },
        {
          label: t("organization.languages"),
          value: formatList(
            profile.languages.map((one) => languageName(one, locale)),
            locale,
          ),
        },
      ]}
    />
  );
}
