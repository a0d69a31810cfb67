import { visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { formatDate, formatImprecise, formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { publicationsOf } from "@/lib/library/queries";
import { directory, type Listed, organizationBySlug, type Profile } from "@/lib/membership/organizations/queries";
import { isSector, sectors, textFor } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";
import type { Block, Fact, Sheet } from "@/lib/pdf/sheet";
import { countryName, isRegion } from "@/lib/regions/rules";

const address = (path: string) => new URL(path, env.PORTAL_URL).href;

export async function membersSheet(locale: Locale): Promise<Sheet> {
  const t = translator(locale, "membership");
  return listSheet(locale, paths.members(locale), t("directory.title"), t("directory.lead"), await directory(visitor));
}

export async function membersOfRegionSheet(locale: Locale, region: string): Promise<Sheet | null> {
  if (!isRegion(region)) return null;
  const t = translator(locale, "membership");
  const name = translator(locale, "regions")(`names.${region}`);
  const title = `${t("directory.title")} · ${name}`;
  const lead = t("directory.lead-region", { region: name });
  return listSheet(locale, paths.membersIn(locale, region), title, lead, await directory(visitor, { region }));
}

export async function membersOfSectorSheet(locale: Locale, sector: string): Promise<Sheet | null> {
  if (!isSector(sector)) return null;
  const t = translator(locale, "membership");
  const name = translator(locale, "vocabulary")(`sectors.${sector}`);
  const title = `${t("directory.title")} · ${name}`;
  const lead = t("directory.lead-sector", { sector: name });
  return listSheet(locale, paths.membersFor(locale, sector), title, lead, await directory(visitor, { sector }));
}

function listSheet(locale: Locale, path: string, title: string, lead: string, members: readonly Listed[]): Sheet {
  const t = translator(locale, "membership");
  return {
    locale,
    kicker: t("directory.count", { count: members.length }),
    title,
    url: address(path),
    issuedAt: now(),
    blocks: [
      { kind: "paragraph", runs: [{ text: lead }] },
      {
        kind: "list",
        ordered: false,
        items: members.map((member) => ({
          runs: [
            { text: member.name, strong: true },
            { text: ` · ${[member.city, countryName(member.country, locale)].filter(Boolean).join(" · ")}` },
          ],
          link: {
            label: address(paths.organization(locale, member.slug)),
            href: paths.organization(locale, member.slug),
          },
        })),
      },
    ],
  };
}

export async function organizationSheet(locale: Locale, slug: string): Promise<Sheet | null> {
  const profile = await organizationBySlug(visitor, slug);
  if (!profile) return null;
  const t = translator(locale, "membership");
  const text = textFor(profile.texts, locale);
  return {
    locale,
    kicker: t("directory.title"),
    title: profile.name,
    url: address(paths.organization(locale, slug)),
    issuedAt: now(),
    blocks: [
      ...paragraphs(text?.mission ?? t("organization.no-text")),
      ...(text?.work ? [heading(t("organization.work")), ...paragraphs(text.work)] : []),
      heading(t("organization.facts")),
      { kind: "facts", facts: factsOf(locale, profile) },
      ...contactBlocks(locale, profile),
      ...(await publicationBlocks(locale, profile)),
    ],
  };
}

function factsOf(locale: Locale, profile: Profile): Fact[] {
  const t = translator(locale, "membership");
  const regions = translator(locale, "regions");
  const vocabulary = translator(locale, "vocabulary");
  const facts: Fact[] = [
    {
      label: t("organization.seat"),
      value: [profile.city, countryName(profile.country, locale)].filter(Boolean).join(" · "),
    },
    { label: t("organization.founded"), value: profile.foundedYear ? String(profile.foundedYear) : "" },
    {
      label: t("organization.category"),
      value: profile.membership ? t(`categories.${profile.membership.category}`) : "",
    },
    { label: t("organization.since"), value: profile.membership ? formatDate(profile.membership.since, locale) : "" },
    {
      label: t("organization.regions"),
      value: formatList(
        profile.regions.map((slug) => regions(`names.${slug}`)),
        locale,
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
  ];
  const website = profile.website
    ? [{ label: t("organization.website"), value: profile.website, href: profile.website }]
    : [];
  return [...facts.filter(({ value }) => value !== ""), ...website];
}

function contactBlocks(locale: Locale, { contacts, people }: Profile): Block[] {
  const t = translator(locale, "membership");
  const facts = contacts.map(({ kind, label, value }) => ({ label: label || t(`organization.kinds.${kind}`), value }));
  const names = people.map(({ name, title }) => ({ runs: [{ text: name, strong: true }, { text: ` · ${title}` }] }));
  return [
    ...(facts.length > 0 ? [heading(t("organization.contacts")), { kind: "facts", facts } as const] : []),
    ...(names.length > 0
      ? [heading(t("organization.people")), { kind: "list", ordered: false, items: names } as const]
      : []),
  ];
}

async function publicationBlocks(locale: Locale, { id }: Profile): Promise<Block[]> {
  const publications = await publicationsOf(visitor, id, locale);
  if (publications.length === 0) return [];
  const items = publications.map(({ slug, title, date, datePrecision }) => ({
    runs: [{ text: title, strong: true }, { text: ` · ${formatImprecise(date, datePrecision, locale)}` }],
    link: { label: address(paths.document(locale, slug)), href: paths.document(locale, slug) },
  }));
  return [
    heading(translator(locale, "membership")("organization.publications")),
    { kind: "list", ordered: false, items },
  ];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

function paragraphs(text: string): Block[] {
  return text.split(/\n{2,}/).map((paragraph) => ({ kind: "paragraph", runs: [{ text: paragraph }] }));
}
