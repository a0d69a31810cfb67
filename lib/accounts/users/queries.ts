import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { type Listing, type ListState, slice } from "@/lib/lists";
import type { userList } from "./schema";

type State = ListState<(typeof userList.filters)[number], (typeof userList.sorts)[number]>;

export type UserStatus = "active" | "invited" | "disabled";

export type UserRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "REPRESENTATIVE" | "REVIEWER" | "ADMIN";
  readonly status: UserStatus;
  readonly hasSecondFactor: boolean;
  readonly organization: string | null;
  readonly createdAt: Date;
};

const seat = {
  representative: { include: { organization: { select: { id: true, name: true } } } },
} as const satisfies Prisma.UserInclude;

type Row = Prisma.UserGetPayload<{ include: typeof seat }>;

export async function listUsers(_viewer: Admin, state: State): Promise<Listing<UserRow>> {
  const where = whereOf(state.filters);
  const [rows, total] = await Promise.all([
    db.user.findMany({
      where,
      include: seat,
      orderBy: [{ [state.sort]: state.descending ? "desc" : "asc" }, { id: "asc" }],
      ...slice(state),
    }),
    db.user.count({ where }),
  ]);
  return { rows: rows.map(asRow), total };
}

function whereOf({ q, role, status }: State["filters"]): Prisma.UserWhereInput {
  const contains = q && ({ contains: q, mode: "insensitive" } as const);
  return {
    ...(contains && {
      OR: [{ name: contains }, { email: contains }, { representative: { organization: { name: contains } } }],
    }),
    ...((role === "REPRESENTATIVE" || role === "REVIEWER" || role === "ADMIN") && { role }),
    ...(status === "disabled" && { disabledAt: { not: null } }),
    ...(status === "invited" && { disabledAt: null, passwordHash: null }),
    ...(status === "active" && { disabledAt: null, passwordHash: { not: null } }),
  };
}

function asRow(user: Row): UserRow {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    status: user.disabledAt ? "disabled" : user.passwordHash ? "active" : "invited",
    hasSecondFactor: user.totpConfirmedAt !== null,
    organization: user.representative?.organization.name ?? null,
    createdAt: user.createdAt,
  };
}

/** One person with the sessions that are open now. */
export async function findUser(_viewer: Admin, id: string) {
  if (!isId(id)) return null;
  const user = await db.user.findUnique({
    where: { id },
    include: {
      ...seat,
      sessions: { where: { kind: "USER", expiresAt: { gt: now() } }, orderBy: { lastSeenAt: "desc" } },
    },
  });
  if (!user) return null;
  const sessions = user.sessions.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
    id,
    createdAt,
    lastSeenAt,
    userAgent,
  }));
  return { ...asRow(user), organizationId: user.representative?.organizationId ?? null, sessions };
}

export type UserDetail = NonNullable<Awaited<ReturnType<typeof findUser>>>;
