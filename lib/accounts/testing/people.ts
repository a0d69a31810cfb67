import { randomUUID } from "node:crypto";
import type { Admin, Member, OrganizationRole } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";

/** An active member organization. */
export async function organization(name = "Réseau Lac Vivant"): Promise<{ id: string; name: string }> {
  return db.organization.create({
    data: {
      slug: randomUUID(),
      name,
      countryCode: "BI",
      membership: { create: { category: "MEMBER", status: "ACTIVE", since: new Date("2013-05-01") } },
    },
    select: { id: true, name: true },
  });
}

type Options = { role?: OrganizationRole; invited?: boolean; email?: string };

/** A representative as the commands meet one, with an open session. */
export async function representative(
  organizationId: string,
  { role = "OWNER", invited = false, email }: Options = {},
): Promise<Member> {
  const user = await db.user.create({
    data: {
      email: email ?? `${randomUUID()}@example.org`,
      name: "Aline Ndayisenga",
      passwordHash: invited ? null : "$argon2id$not-a-hash",
      representative: { create: { organizationId, role } },
      sessions: { create: openSession() },
    },
    include: { sessions: true },
  });
  return { kind: "member", organizationId, role, ...accountOf(user) };
}

export async function admin(): Promise<Admin> {
  const user = await db.user.create({
    data: {
      email: `${randomUUID()}@example.org`,
      name: "Noor Haddad",
      role: "ADMIN",
      passwordHash: "$argon2id$not-a-hash",
      totpSecret: "GEZDGNBVGY3TQOJQ",
      totpConfirmedAt: new Date(),
      sessions: { create: openSession() },
    },
    include: { sessions: true },
  });
  return { kind: "admin", ...accountOf(user), hasSecondFactor: true };
}

function openSession() {
  const at = new Date();
  return {
    kind: "USER" as const,
    tokenHash: randomUUID(),
    authenticatedAt: at,
    lastSeenAt: at,
    expiresAt: new Date(at.getTime() + 3_600_000),
  };
}

type Stored = { id: string; name: string; email: string; sessions: { id: string }[] };

function accountOf({ id, name, email, sessions }: Stored) {
  const sessionId = sessions[0]?.id ?? "";
  return {
    userId: id,
    sessionId,
    name,
    email,
    locale: "en" as const,
    authenticatedAt: new Date(),
    hasSecondFactor: false,
  };
}

export function sessionsOf(userId: string): Promise<number> {
  return db.session.count({ where: { userId } });
}
