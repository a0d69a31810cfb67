import { now } from "@/lib/clock";
import { storedFile } from "./files";
import type { Planting, Row } from "./planting";
import { type Audience, belonging, type Thing } from "./readers";

export type Organization = Required<Pick<Thing, "name" | "own" | "namers">> & { readonly row: Row };

type Given = Required<Pick<Thing, "readers" | "own">> &
  Pick<Thing, "named"> & {
    readonly listing: Audience;
    readonly status?: "ACTIVE" | "SUSPENDED";
    /** For whom it has a contact and a person each. */
    readonly speaksTo?: readonly Audience[];
  };

/** An organization with a logo, words, contacts and people. */
export async function organization(
  planting: Planting,
  name: string,
  { listing, status = "ACTIVE", speaksTo = ["PUBLIC"], ...given }: Given,
): Promise<Organization> {
  const { plant } = planting;
  const thing = { name, ...given };
  const logo = await storedFile(planting, { ...thing, name: `the logo of ${name}` }, { contentType: "image/png" });
  const row = await plant(thing, "Organization", {
    ...{ listing, logoId: logo.id, countryCode: "KI", nameLocale: "en", languages: ["en"], sectors: ["disarmament"] },
  });
  const organizationId = row.id;
  await plant(thing, "Membership", { organizationId, category: "MEMBER", status, since: now() });
  // The language that the matrix asks for.
  await plant(thing, "OrganizationText", { organizationId, locale: "sw" });
  await plant(thing, "OrganizationRegion", { organizationId, regionSlug: "africa" });
  await plant(thing, "OrganizationCountry", { organizationId, countryCode: "KI" });
  for (const [position, audience] of speaksTo.entries()) {
    const readers = belonging(audience, given.own).filter((reader) => given.readers.includes(reader));
    const part = (what: string) => ({ name: `${what} of ${name} for ${audience}`, readers });
    await plant(part("a contact"), "Contact", { organizationId, kind: "ADDRESS", audience, position });
    await plant(part("a person"), "Person", { organizationId, audience, position });
  }
  return { name, row, own: given.own, namers: given.readers };
}
