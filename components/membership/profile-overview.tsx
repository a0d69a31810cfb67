import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import { Tag } from "@/components/ui/tag";
import { formatList } from "@/lib/i18n/format";
import { direction, type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { sectors } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";
import { countryName } from "@/lib/regions/rules";
import { languageName } from "./options";

type Props = { locale: Locale; profile: Profile; children: ReactNode };

/** The whole profile in parts, each with its way to be edited. The parts' ids are what the start page links to. */
export function ProfileOverview({ locale, profile, children }: Props) {
  const t = translator(locale, "member");
  const part = (name: string) => paths.member.profilePart(locale, name);
  const edit = t("profile.edit");
  return (
    <div className="max-w-3xl space-y-10">
      <Part id="facts" title={t("profile.facts")} links={[{ href: part("facts"), label: edit }]}>
        <OwnFacts locale={locale} profile={profile} />
      </Part>
      <Part id="mission" title={t("profile.texts")} links={[{ href: part("texts/new"), label: t("profile.add-text") }]}>
        {profile.texts.map(({ locale: language, mission }) => (
          <Line key={language} href={part(`texts/${language}`)} edit={edit} title={ownName(language)}>
            <span lang={language} dir={direction(language)} className="line-clamp-2">
              {mission}
            </span>
          </Line>
        ))}
      </Part>
      <Part id="regions" title={t("profile.field-of-work")} links={[{ href: part("work"), label: edit }]}>
        <p>
          {formatList(
            profile.regions.map((slug) => translator(locale, "regions")(`names.${slug}`)),
            locale,
          ) || t("profile.none")}
        </p>
        <p className="text-soft">
          {formatList(
            profile.countries.map((code) => countryName(code, locale)),
            locale,
          )}
        </p>
      </Part>
      <Part id="listing" title={t("profile.listing")} links={[{ href: part("listing"), label: edit }]}>
        <p>{translator(locale, "membership")(`listings.${profile.listing}`)}</p>
      </Part>
      <Part
        id="contact"
        title={t("profile.contacts")}
        links={[{ href: part("contacts/new"), label: t("profile.add-contact") }]}
      >
        {profile.contacts.map(({ id, label, kind, value, audience }) => (
          <Line
            key={id}
            href={part(`contacts/${id}`)}
            edit={edit}
            title={label || translator(locale, "membership")(`organization.kinds.${kind}`)}
          >
            <bdi className="break-all">{value}</bdi> <AudienceTag locale={locale} audience={audience} />
          </Line>
        ))}
      </Part>
      <Part
        id="person"
        title={t("profile.people")}
        hint={t("profile.people-hint")}
        links={[{ href: part("people/new"), label: t("profile.add-person") }]}
      >
        {profile.people.map(({ id, name, title, audience }) => (
          <Line key={id} href={part(`people/${id}`)} edit={edit} title={name}>
            <bdi>{title}</bdi> <AudienceTag locale={locale} audience={audience} />
          </Line>
        ))}
      </Part>
      <Part id="logo" title={t("profile.logo")} links={[]}>
        {children}
      </Part>
    </div>
  );
}

type PartProps = {
  id: string;
  title: string;
  hint?: string;
  links: readonly { href: string; label: string }[];
  children: ReactNode;
};

function Part({ id, title, hint, links, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-1.5">
        <h2 id={`${id}-title`} className="text-[1.3125rem]">
          {title}
        </h2>
        {links.map(({ href, label }) => (
          <a key={href} href={href} className="text-sm">
            {label} <span className="sr-only">({title})</span>
          </a>
        ))}
      </div>
      {hint && <p className="mb-2 text-sm text-soft">{hint}</p>}
      {children}
    </section>
  );
}

function Line({ href, edit, title, children }: { href: string; edit: string; title: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-b border-rule py-2.5">
      <div className="min-w-0">
        <p className="text-sm text-soft">
          <bdi>{title}</bdi>
        </p>
        <div>{children}</div>
      </div>
      <a href={href} className="text-sm">
        {edit} <span className="sr-only">({title})</span>
      </a>
    </div>
  );
}

const audienceTones = { PUBLIC: "good", MEMBERS: "strong", SECRETARIAT: "alert" } as const;

function AudienceTag({ locale, audience }: { locale: Locale; audience: keyof typeof audienceTones }) {
  return <Tag tone={audienceTones[audience]}>{translator(locale, "common")(audience)}</Tag>;
}

function OwnFacts({ locale, profile }: { locale: Locale; profile: Profile }) {
  const t = translator(locale, "member");
  const vocabulary = translator(locale, "vocabulary");
  return (
    <Facts
      items={[
        {
          label: t("fields.name"),
          value: <bdi lang={profile.nameLocale}>{[profile.name, profile.acronym].filter(Boolean).join(" · ")}</bdi>,
        },
        {
          label: t("fields.countryCode"),
          value: [profile.city, countryName(profile.country, locale)].filter(Boolean).join(" · "),
        },
        { label: t("fields.website"), value: profile.website && <bdi>{profile.website}</bdi> },
        { label: t("fields.foundedYear"), value: profile.foundedYear },
        {
          label: t("fields.languages"),
          value: formatList(
            profile.languages.map((one) => languageName(one, locale)),
            locale,
          ),
        },
        {
          label: t("fields.sectors"),
          value: formatList(
            sectors.filter((one) => profile.sectors.includes(one)).map((one) => vocabulary(`sectors.${one}`)),
            locale,
          ),
        },
      ]}
    />
  );
}
