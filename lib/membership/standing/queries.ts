import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { type Listing, type ListState, slice } from "@/lib/lists";
import { audiences, categories, standings } from "@/lib/membership/rules";
import { isRegion } from "@/lib/regions/rules";

export const membersShape = {
  filters: ["status", "category", "region", "listing", "q"],
  sorts: ["name", "country", "category", "status", "since"],
  defaultSort: "name",
} as const;

export type MembersState = ListState<(typeof membersShape.filters)[number], (typeof membersShape.sorts)[number]>;

const row = {
  organizationId: true,
  category: true,
  status: true,
  since: true,
  organization: {
    select: {
      slug: true,
      name: true,
      nameLocale: true,
      acronym: true,
      countryCode: true,
      listing: true,
      website: true,
    },
  },
} satisfies Prisma.MembershipSelect;

export type MemberRow = Prisma.MembershipGetPayload<{ select: typeof row }>;

/** Every membership, for the secretariat alone. */
export async function memberList(_admin: Admin, state: MembersState): Promise<Listing<MemberRow>> {
  const where = { AND: filtersOf(state) };
  const [rows, total] = await Promise.all([
    db.membership.findMany({ where, select: row, orderBy: orderOf(state), ...slice(state) }),
    db.membership.count({ where }),
  ]);
  return { rows, total };
}

function filtersOf({ filters }: MembersState): Prisma.MembershipWhereInput[] {
  const status = standings.find((one) => one === filters.status);
  const category = categories.find((one) => one === filters.category);
  const listing = audiences.find((one) => one === filters.listing);
  const words = filters.q && { contains: filters.q, mode: "insensitive" as const };
  return [
    status ? { status } : {},
    category ? { category } : {},
    listing ? { organization: { listing } } : {},
    isRegion(filters.region) ? { organization: { regions: { some: { regionSlug: filters.region } } } } : {},
    words ? { organization: { OR: [{ name: words }, { acronym: words }, { slug: words }] } } : {},
  ];
}

function orderOf({ sort, descending }: MembersState): Prisma.MembershipOrderByWithRelationInput[] {
  const order = descending ? "desc" : "asc";
  const first = {
    name: { organization: { name: order } },
    country: { organization: { countryCode: order } },
    category: { category: order },
    status: { status: order },
    since: { since: order },
  } as const;
  return [first[sort], { organizationId: "asc" }];
}

/** One organization as the secretariat sees it, with its seats and what happened to it. */
export async function findMember(_admin: Admin, id: string) {
  if (!isId(id)) return null;
  const organization = await db.organization.findUnique({
    where: { id },
    include: {
      membership: true,
      regions: true,
      contacts: { orderBy: { position: "asc" } },
      people: { orderBy: { position: "asc" } },
      representatives: {
        include: { user: { select: { id: true, name: true, email: true } } },
        orderBy: { createdAt: "asc" },
      },
      application: { select: { id: true, reference: true } },
    },
  });
  if (!organization?.membership) return null;
  const { membership, regions, ...rest } = organization;
  return { ...rest, membership, regions: regions.map(({ regionSlug }) => regionSlug).filter(isRegion) };
}

export type KeptMember = NonNullable<Awaited<ReturnType<typeof findMember>>>;

/** The newest events of the audit log about an organization. */
export function memberHistory(_admin: Admin, organizationId: string) {
  return db.auditEvent.findMany({
    where: { subjectType: "organization", subjectId: organizationId },
    orderBy: { id: "desc" },
    take: 50,
    select: { id: true, at: true, type: true, actorName: true, change: true },
  });
}

export type MemberEvent = Awaited<ReturnType<typeof memberHistory>>[number];
