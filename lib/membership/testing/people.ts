import type { Admin, Applicant, Representing, Reviewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { randomReference, randomToken } from "@/lib/ids";
import { commitments } from "@/lib/membership/rules";

// People and organizations for tests: each call makes a new one.

let made = 0;

export async function anAdmin(): Promise<Admin> {
  return { kind: "admin", ...(await anAccount("ADMIN")) };
}

export async function aReviewer(organizationId?: string): Promise<Reviewer> {
  return { kind: "reviewer", ...(await anAccount("REVIEWER")), ...(await aSeat(organizationId)) };
}

/** An owner with a seat in the database, so that they can be written to and signed out. */
export async function anOwner(organizationId?: string): Promise<Representing> {
  const account = await anAccount("REPRESENTATIVE");
  const seat = await aSeat(organizationId);
  await db.representative.create({
    data: { userId: account.userId, organizationId: seat.organizationId, role: "OWNER" },
  });
  return { kind: "member", ...account, ...seat };
}

async function aSeat(organizationId?: string) {
  return { organizationId: organizationId ?? (await anOrganization()).id, role: "OWNER" } as const;
}

async function anAccount(role: "ADMIN" | "REVIEWER" | "REPRESENTATIVE") {
  const number = ++made;
  const data = { email: `person${number}@example.org`, name: `Person ${number}`, role, passwordHash: "not a hash" };
  const { id } = await db.user.create({ data });
  return {
    userId: id,
    sessionId: "",
    name: data.name,
    email: data.email,
    locale: "en",
    authenticatedAt: now(),
    hasSecondFactor: true,
  } as const;
}

type Given = Omit<Partial<Prisma.OrganizationUncheckedCreateInput>, "membership"> & {
  status?: "ACTIVE" | "SUSPENDED" | "FORMER";
};

export function anOrganization({ status = "ACTIVE", ...given }: Given = {}) {
  const number = ++made;
  return db.organization.create({
    data: {
      slug: `organization-${number}`,
      name: `Organization ${number}`,
      countryCode: "BI",
      membership: { create: { category: "MEMBER", status, since: now() } },
      ...given,
    },
  });
}

/** An application that has been sent, and who follows it. */
export async function anApplication(given: Partial<Prisma.ApplicationUncheckedCreateInput> = {}) {
  const number = ++made;
  const application = await db.application.create({
    data: {
      reference: randomReference("A"),
      email: `ngo${number}@example.org`,
      emailConfirmedAt: now(),
      status: "UNDER_REVIEW",
      submittedAt: now(),
      contactName: "Aline",
      contactTitle: "Coordinator",
      organizationName: `Applicants ${number}`,
      countryCode: "BI",
      sectors: ["peacebuilding"],
      languages: ["fr"],
      mission: "We listen.",
      motivation: "To be heard.",
      commitments: [...commitments],
      regions: { create: { regionSlug: "africa" } },
      ...given,
    },
  });
  const applicant: Applicant = { kind: "applicant", applicationId: application.id, sessionId: "" };
  return { application, applicant };
}

/** The mails that wait to be sent, as `to: subject`. */
export async function outbox(): Promise<string[]> {
  const rows = await db.$queryRaw<{ payload: { to: string; subject: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'send-mail' ORDER BY j.id`;
  return rows.map(({ payload }) => `${payload.to}: ${payload.subject}`);
}

/** The first link in a waiting mail to this address. */
export async function mailedToken(to: string): Promise<string> {
  const rows = await db.$queryRaw<{ payload: { to: string; blocks: { url?: string }[] } }[]>`
    SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'send-mail' ORDER BY j.id DESC`;
  const url = rows.find(({ payload }) => payload.to === to)?.payload.blocks.find((block) => block.url)?.url;
  return (url && new URL(url).searchParams.get("token")) || randomToken();
}

export const request = { locale: "en", device: { address: "192.0.2.1", userAgent: "tests" } } as const;
