import { db } from "@/lib/db/client";
import type { Audience, ContactKind, MembershipCategory, MembershipStatus } from "@/lib/db/generated/enums";
import { organizations } from "./content/organizations";
import type { OrganizationContent } from "./content/types";

/** The member organizations of the example coalition, with their contacts and people. */
export async function seedOrganizations(): Promise<void> {
  for (const content of organizations) await seedOrganization(content);
}

async function seedOrganization(content: OrganizationContent): Promise<void> {
  const { slug, name, acronym, nameLocale, country, city, website, foundedYear, languages, sectors, listing } = content;
  const since = new Date(content.joined);
  await db.organization.create({
    data: {
      ...{ slug, name, nameLocale, city, foundedYear, languages, sectors },
      acronym: acronym ?? null,
      countryCode: country,
      website: website ?? null,
      listing: upper<Audience>(listing),
      createdAt: since,
      membership: {
        create: {
          category: upper<MembershipCategory>(content.category),
          status: upper<MembershipStatus>(content.status),
          statusNote: content.statusNote ?? null,
          since,
        },
      },
      texts: { create: Object.entries(content.missions).map(([locale, mission]) => ({ locale, mission })) },
      regions: { create: content.regions.map((regionSlug) => ({ regionSlug })) },
      countries: { create: content.countries.map((countryCode) => ({ countryCode })) },
      contacts: {
        create: content.contacts.map(({ kind, label = "", value, audience }, index) => ({
          ...{ label, value },
          kind: upper<ContactKind>(kind),
          audience: upper<Audience>(audience),
          position: index + 1,
        })),
      },
      people: {
        create: content.people.map(({ name, title, email, audience }, index) => ({
          ...{ name, title },
          email: email ?? null,
          audience: upper<Audience>(audience),
          position: index + 1,
        })),
      },
    },
  });
}

// The content is written in small letters, the database's unions in capitals.
function upper<Union extends string>(word: Lowercase<Union>): Union {
  return word.toUpperCase() as Union;
}
