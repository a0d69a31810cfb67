import { record } from "@/lib/audit/record";
import type { Representing } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import type { Organization } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { purgeMemberPages } from "./jobs";
import type {
  ContactInput,
  FactsInput,
  FieldOfWork,
  ListingInput,
  PersonInput,
  Remove,
  RemoveText,
  TextInput,
} from "./schema";

// Everything here changes the member's own organization, never one named by the form.

export function saveFacts(member: Representing, { version, ...facts }: FactsInput): Promise<Result> {
  const { acronym = null, city = null, website = null, foundedYear = null, ...rest } = facts;
  const data = { ...rest, acronym, city, website, foundedYear };
  return edit(member, version, "facts", async (tx, organization) => {
    await tx.organization.update({ where: { id: organization.id }, data });
    return { before: pick(organization, Object.keys(data)), after: data };
  });
}

export function saveFieldOfWork(member: Representing, { version, regions, countries }: FieldOfWork): Promise<Result> {
  return edit(member, version, "field-of-work", async (tx, { id: organizationId }) => {
    const earlier = await fieldOfWork(tx, organizationId);
    await tx.organizationRegion.deleteMany({ where: { organizationId } });
    await tx.organizationCountry.deleteMany({ where: { organizationId } });
    await tx.organizationRegion.createMany({ data: regions.map((regionSlug) => ({ organizationId, regionSlug })) });
    await tx.organizationCountry.createMany({
      data: [...new Set(countries)].map((countryCode) => ({ organizationId, countryCode })),
    });
    return { before: earlier, after: await fieldOfWork(tx, organizationId) };
  });
}

async function fieldOfWork(tx: Tx, organizationId: string) {
  const regions = await tx.organizationRegion.findMany({ where: { organizationId }, orderBy: { regionSlug: "asc" } });
  const countries = await tx.organizationCountry.findMany({
    where: { organizationId },
    orderBy: { countryCode: "asc" },
  });
  return { regions: regions.map((row) => row.regionSlug), countries: countries.map((row) => row.countryCode) };
}

export function saveListing(member: Representing, { version, listing }: ListingInput): Promise<Result> {
  return edit(member, version, "listing", async (tx, organization) => {
    await tx.organization.update({ where: { id: organization.id }, data: { listing } });
    return { before: { listing: organization.listing }, after: { listing } };
  });
}

export function saveText(member: Representing, { version, locale, mission, work }: TextInput): Promise<Result> {
  return edit(member, version, "text", async (tx, { id: organizationId }) => {
    const key = { organizationId_locale: { organizationId, locale } };
    const earlier = await tx.organizationText.findUnique({ where: key });
    await tx.organizationText.upsert({
      where: key,
      create: { organizationId, locale, mission, work },
      update: { mission, work },
    });
    return { before: earlier && pick(earlier, ["locale", "mission", "work"]), after: { locale, mission, work } };
  });
}

export function removeText(member: Representing, { version, locale }: RemoveText): Promise<Result> {
  return edit(member, version, "text", async (tx, { id: organizationId }) => {
    const earlier = await tx.organizationText.findMany({ where: { organizationId, locale } });
    await tx.organizationText.deleteMany({ where: { organizationId, locale } });
    return { before: earlier[0] && pick(earlier[0], ["locale", "mission", "work"]), after: null };
  });
}

/** Adds a contact, or changes the one named by `id`. */
export function saveContact(member: Representing, { version, id, ...data }: ContactInput): Promise<Result> {
  return edit(member, version, "contact", async (tx, { id: organizationId }) => {
    if (id === undefined) {
      const position =
        (await tx.contact.aggregate({ where: { organizationId }, _max: { position: true } }))._max.position ?? 0;
      await tx.contact.create({ data: { ...data, organizationId, position: position + 1 } });
      return { before: null, after: data };
    }
    const earlier = await tx.contact.findFirst({ where: { id, organizationId } });
    if (!earlier) return missing;
    await tx.contact.update({ where: { id }, data });
    return { before: pick(earlier, Object.keys(data)), after: data };
  });
}

export function removeContact(member: Representing, { version, id }: Remove): Promise<Result> {
  return edit(member, version, "contact", async (tx, { id: organizationId }) => {
    const earlier = await tx.contact.findFirst({ where: { id, organizationId } });
    if (!earlier) return missing;
    await tx.contact.delete({ where: { id } });
    return { before: pick(earlier, ["kind", "label", "value", "audience"]), after: null };
  });
}

/** Adds a person to the profile, or changes the one named by `id`. */
export function savePerson(member: Representing, { version, id, email, ...rest }: PersonInput): Promise<Result> {
  const data = { ...rest, email: email ?? null };
  return edit(member, version, "person", async (tx, { id: organizationId }) => {
    if (id === undefined) {
      const position =
        (await tx.person.aggregate({ where: { organizationId }, _max: { position: true } }))._max.position ?? 0;
      await tx.person.create({ data: { ...data, organizationId, position: position + 1 } });
      return { before: null, after: data };
    }
    const earlier = await tx.person.findFirst({ where: { id, organizationId } });
    if (!earlier) return missing;
    await tx.person.update({ where: { id }, data });
    return { before: pick(earlier, Object.keys(data)), after: data };
  });
}

export function removePerson(member: Representing, { version, id }: Remove): Promise<Result> {
  return edit(member, version, "person", async (tx, { id: organizationId }) => {
    const earlier = await tx.person.findFirst({ where: { id, organizationId } });
    if (!earlier) return missing;
    await tx.person.delete({ where: { id } });
    return { before: pick(earlier, ["name", "title", "email", "audience"]), after: null };
  });
}

type Fields = Readonly<Record<string, unknown>>;
type Change = { before: Fields | null | undefined; after: Fields | null };
const missing = Symbol("the profile holds no such contact or person");

// The name stands beside every publication, and on each page that lists one.
const shownElsewhere = new Set(["facts", "listing"]);

/** One edit of the profile: refused when somebody changed it since `version`, kept in the audit log, shown to the public. */
function edit(
  member: Representing,
  version: number,
  part: string,
  write: (tx: Tx, organization: Organization) => Promise<Change | typeof missing>,
): Promise<Result> {
  const { organizationId } = member;
  return transaction(async (tx) => {
    const { count } = await tx.organization.updateMany({
      where: { id: organizationId, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return fail("changed-meanwhile");
    const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    const change = await write(tx, organization);
    if (change === missing) return fail("not-found");
    await record(tx, {
      type: "organization.edited",
      actor: member,
      subject: { type: "organization", id: organizationId, name: organization.name },
      change: differences(part, change),
    });
    if (shownElsewhere.has(part)) await purgeEveryPage(tx);
    else await purgeMemberPages(tx, organization);
    return ok();
  });
}

function differences(part: string, { before, after }: Change) {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
  return Object.fromEntries(
    changed.map((name) => [`${part}.${name}`, { before: before?.[name], after: after?.[name] }]),
  );
}

function pick(row: object, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}
