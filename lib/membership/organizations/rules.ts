import { isSector, type Sector } from "@/lib/membership/rules";
import { type CountryCode, isRegion, type RegionSlug } from "@/lib/regions/rules";

/** What a profile still lacks, in the order in which it helps a reader most. */
export const profileGaps = ["mission", "regions", "contact", "logo", "person"] as const;
export type ProfileGap = (typeof profileGaps)[number];

type Filled = {
  readonly texts: readonly unknown[];
  readonly regions: readonly unknown[];
  readonly contacts: readonly { readonly audience: string }[];
  readonly people: readonly unknown[];
  readonly logoId: string | null;
};

export function gapsIn(profile: Filled): ProfileGap[] {
  const lacks: Record<ProfileGap, boolean> = {
    mission: profile.texts.length === 0,
    regions: profile.regions.length === 0,
    contact: profile.contacts.every(({ audience }) => audience === "SECRETARIAT"),
    logo: profile.logoId === null,
    person: profile.people.length === 0,
  };
  return profileGaps.filter((gap) => lacks[gap]);
}

/** How many organizations have their seat in each country. */
export function seatsByCountry(
  organizations: readonly { readonly country: CountryCode }[],
): { code: CountryCode; count: number }[] {
  const counts = new Map<CountryCode, number>();
  for (const { country } of organizations) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}

/** The state of the members' own directory in its address. */
export const directoryShape = { filters: ["q", "region", "sector"], sorts: ["name"], defaultSort: "name" } as const;
export type DirectoryFilters = Readonly<Partial<Record<(typeof directoryShape.filters)[number], string>>>;

export type DirectoryFilter = { region?: RegionSlug; sector?: Sector; words?: string };

/** What of an address makes sense as a filter; the rest is ignored. */
export function directoryFilter({ q, region, sector }: DirectoryFilters): DirectoryFilter {
  return { ...(q && { words: q }), ...(isRegion(region) && { region }), ...(isSector(sector) && { sector }) };
}
