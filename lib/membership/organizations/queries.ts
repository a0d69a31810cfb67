import { type Representing, type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type CountryCode, isCountry, isRegion, type RegionSlug } from "@/lib/regions/rules";
import { audiencesOf, listedFor, visibleTo } from "./policy";
import type { DirectoryFilter } from "./rules";

const summary = {
  id: true,
  slug: true,
  name: true,
  nameLocale: true,
  acronym: true,
  countryCode: true,
  city: true,
  sectors: true,
  listing: true,
  logoId: true,
  regions: { select: { regionSlug: true } },
  membership: { select: { category: true } },
  texts: { select: { locale: true, mission: true } },
} satisfies Prisma.OrganizationSelect;

/** The active members a viewer may see, in the order of their names. */
export async function directory(viewer: Viewer, filter: DirectoryFilter = {}) {
  const { region, sector, words } = filter;
  const rows = await db.organization.findMany({
    where: {
      AND: [
        listedFor(viewer),
        region ? { regions: { some: { regionSlug: region } } } : {},
        sector ? { sectors: { has: sector } } : {},
        words ? { OR: [{ name: contains(words) }, { acronym: contains(words) }] } : {},
      ],
    },
    select: summary,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ regions, countryCode, ...row }) => ({
    ...row,
    country: knownCountry(countryCode),
    regions: knownRegions(regions),
  }));
}

export type Listed = Awaited<ReturnType<typeof directory>>[number];

/** Members that work in a region, for the region's own page. */
export function membersOfRegion(viewer: Viewer, region: RegionSlug): Promise<Listed[]> {
  return directory(viewer, { region });
}

function contains(words: string): Prisma.StringFilter {
  return { contains: words, mode: "insensitive" };
}

/** One organization, with only the contacts and people whose audience the viewer belongs to. */
export async function organizationBySlug(viewer: Viewer, slug: string) {
  const found = await db.organization.findFirst({
    where: { AND: [{ slug }, visibleTo(viewer)] },
    select: { id: true },
  });
  return found && readProfile(viewer, found.id);
}

/** The member's own organization, whole, for editing. */
export async function ownProfile(member: Representing) {
  const profile = await readProfile(member, member.organizationId);
  if (!profile) throw new Error("A member's organization must be there");
  return profile;
}

const noOrganization = "00000000-0000-0000-0000-000000000000";

/** The own profile as the public or as other members see it; null where it does not exist for them. */
export async function ownProfileAs(audience: "public" | "members", member: Representing) {
  const reader = audience === "public" ? visitor : { ...member, organizationId: noOrganization };
  const found = await db.organization.count({ where: { AND: [{ id: member.organizationId }, visibleTo(reader)] } });
  return found > 0 ? readProfile(reader, member.organizationId) : null;
}

async function readProfile(reader: Viewer, id: string) {
  const audience = { in: audiencesOf(reader, id) };
  const profile = await db.organization.findUnique({
    where: { id },
    include: {
      texts: { orderBy: { locale: "asc" } },
      regions: true,
      countries: { orderBy: { countryCode: "asc" } },
      contacts: { where: { audience }, orderBy: { position: "asc" } },
      people: { where: { audience }, orderBy: { position: "asc" } },
      membership: { select: { category: true, status: true, since: true } },
    },
  });
  if (!profile) return null;
  const { regions, countries, countryCode, ...rest } = profile;
  return {
    ...rest,
    country: knownCountry(countryCode),
    regions: knownRegions(regions),
    countries: countries.map((row) => row.countryCode).filter(isCountry),
  };
}

export type Profile = NonNullable<Awaited<ReturnType<typeof organizationBySlug>>>;

function knownCountry(code: string): CountryCode {
  if (!isCountry(code)) throw new Error(`The database holds a country the portal does not know: ${code}`);
  return code;
}

function knownRegions(rows: readonly { regionSlug: string }[]): RegionSlug[] {
  return rows.map(({ regionSlug }) => regionSlug).filter(isRegion);
}

/** What a representative's start page says about their organization and its seats. */
export async function seatsOf({ organizationId }: Representing) {
  const seats = await db.representative.findMany({
    where: { organizationId },
    select: { role: true, user: { select: { name: true, passwordHash: true } } },
  });
  return { people: seats.length, invited: seats.filter(({ user }) => user.passwordHash === null).length };
}

/** A logo follows its organization: who may not see the one may not see the other. */
export function findLogo(viewer: Viewer, fileId: string) {
  return db.storedFile.findFirst({ where: { id: fileId, logoOf: { is: visibleTo(viewer) } } });
}
