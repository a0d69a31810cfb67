import { record } from "@/lib/audit/record";
import { endSessionsOf } from "@/lib/auth/sessions";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Application, Organization } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { purgeMemberPages } from "@/lib/membership/organizations/jobs";
import { type Category, slugOf } from "@/lib/membership/rules";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { tellStanding } from "./mail";
import { from, to } from "./rules";
import type { CategoryInput, StandingInput } from "./schema";

/** Makes the organization an application describes, as an active member; at risk means: not for the public. */
export async function admit(tx: Tx, application: Application, category: Category): Promise<Organization> {
  const { organizationName: name, acronym, countryCode, website, locale, atRisk } = application;
  if (countryCode === null) throw new Error("A submitted application names its country");
  const regions = await tx.applicationRegion.findMany({ where: { applicationId: application.id } });
  const organization = await tx.organization.create({
    data: {
      slug: await freeSlug(tx, name, acronym),
      name,
      nameLocale: locale,
      acronym: acronym || null,
      countryCode,
      website: website || null,
      foundedYear: application.foundedYear,
      languages: application.languages,
      sectors: application.sectors,
      listing: atRisk ? "MEMBERS" : "PUBLIC",
      membership: { create: { category, status: "ACTIVE", since: now() } },
      texts: { create: { locale, mission: application.mission } },
      regions: { create: regions.map(({ regionSlug }) => ({ regionSlug })) },
      countries: { create: { countryCode } },
      // Nobody has said yet who may see them.
      contacts: { create: { kind: "EMAIL", value: application.email, audience: "SECRETARIAT", position: 1 } },
      people: {
        create: {
          name: application.contactName,
          title: application.contactTitle,
          email: application.email,
          audience: "SECRETARIAT",
          position: 1,
        },
      },
    },
  });
  await tx.application.update({ where: { id: application.id }, data: { organizationId: organization.id } });
  return organization;
}

async function freeSlug(tx: Tx, name: string, acronym: string): Promise<string> {
  const wanted = slugOf(name) || slugOf(acronym) || "member";
  const alike = await tx.organization.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const taken = new Set(alike.map(({ slug }) => slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

export function changeCategory(
  admin: Admin,
  { organizationId, category }: CategoryInput,
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const organization = await find(tx, organizationId);
    if (!organization?.membership) return fail("not-found");
    const before = organization.membership.category;
    if (before === category) return ok({ id: organizationId });
    const { count } = await tx.membership.updateMany({
      where: { organizationId, category: before },
      data: { category },
    });
    if (count === 0) return fail("standing-changed");
    await record(tx, {
      type: "membership.category-changed",
      actor: admin,
      subject: subjectOf(organization),
      change: { category: { before, after: category } },
    });
    await purgeMemberPages(tx, organization);
    return ok({ id: organizationId });
  });
}

const verbs = { suspend: "suspended", restore: "restored", end: "ended" } as const;

/** Suspends, restores or ends a membership. Its representatives are told why, and are signed out unless it is restored. */
export function changeStanding(
  admin: Admin,
  { organizationId, change, message }: StandingInput,
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const organization = await find(tx, organizationId);
    if (!organization?.membership) return fail("not-found");
    const { count } = await tx.membership.updateMany({
      where: { organizationId, status: { in: from(change) } },
      data: { status: to(change), statusNote: message },
    });
    if (count === 0) return fail("standing-changed");
    await record(tx, {
      type: `membership.${verbs[change]}`,
      actor: admin,
      subject: subjectOf(organization),
      change: { status: { before: organization.membership.status, after: to(change) }, message: { after: message } },
    });
    for (const { user } of organization.representatives) {
      if (change !== "restore") await endSessionsOf(tx, user.id);
      await tellStanding(tx, { person: user, organization: organization.name, change, message });
    }
    await purgeEveryPage(tx);
    return ok({ id: organizationId });
  });
}

function find(tx: Tx, id: string) {
  return tx.organization.findUnique({
    where: { id },
    include: { membership: true, representatives: { include: { user: true } } },
  });
}

function subjectOf({ id, name }: { id: string; name: string }) {
  return { type: "organization", id, name };
}
