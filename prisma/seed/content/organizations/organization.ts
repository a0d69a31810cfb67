import { regionsOfAll } from "@/lib/regions/rules";
import type { ContactContent, OrganizationContent } from "../types";

type Given = Pick<
  OrganizationContent,
  | "slug"
  | "name"
  | "country"
  | "city"
  | "countries"
  | "sectors"
  | "foundedYear"
  | "languages"
  | "joined"
  | "missions"
  | "people"
> &
  Partial<OrganizationContent>;

/** An example member as most are: a member NGO, active, listed, reached at addresses under example.org. */
export function organization(given: Given): OrganizationContent {
  return {
    nameLocale: "en",
    regions: regionsOfAll(given.countries),
    category: "member",
    status: "active",
    listing: "public",
    website: `https://${given.slug}.example.org`,
    contacts: usualContacts(given.slug),
    ...given,
  };
}

function usualContacts(slug: string): ContactContent[] {
  return [
    { kind: "email", label: "Office", value: `office@${slug}.example.org`, audience: "public" },
    { kind: "email", label: "Colleagues", value: `network@${slug}.example.org`, audience: "members" },
    { kind: "email", label: "Emergencies", value: `duty@${slug}.example.org`, audience: "secretariat" },
  ];
}
