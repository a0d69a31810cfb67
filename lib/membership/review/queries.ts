import type { Admin, Reviewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { type Listing, type ListState, slice } from "@/lib/lists";
import { applicationStatuses, before } from "@/lib/membership/applications/rules";
import { categories } from "@/lib/membership/rules";
import { isRegion } from "@/lib/regions/rules";
import { visibleTo } from "./policy";
import { tallyOf } from "./rules";

export const queueShape = {
  filters: ["status", "category", "region", "q"],
  sorts: ["submitted", "name", "country", "status"],
  // In the order of their way: those that wait come first.
  defaultSort: "status",
} as const;

export type QueueState = ListState<(typeof queueShape.filters)[number], (typeof queueShape.sorts)[number]>;

/** Submitted applications; "waiting" are those without a decision. */
export async function applicationQueue(viewer: Reviewer | Admin, state: QueueState): Promise<Listing<QueueRow>> {
  const where = { AND: [visibleTo(viewer), ...filtersOf(state)] };
  const [rows, total] = await Promise.all([
    db.application.findMany({ where, select: queueFields, orderBy: orderOf(state), ...slice(state) }),
    db.application.count({ where }),
  ]);
  return {
    total,
    rows: rows.map(({ reviews, ...row }) => ({
      ...row,
      tally: tallyOf(reviews),
      ownVote: reviews.find(({ reviewerId }) => reviewerId === viewer.userId)?.vote ?? null,
    })),
  };
}

const queueFields = {
  id: true,
  reference: true,
  organizationName: true,
  acronym: true,
  countryCode: true,
  category: true,
  status: true,
  submittedAt: true,
  reviews: { select: { vote: true, reviewerId: true } },
} satisfies Prisma.ApplicationSelect;

type Found = Prisma.ApplicationGetPayload<{ select: typeof queueFields }>;
export type QueueRow = Omit<Found, "reviews"> & {
  tally: ReturnType<typeof tallyOf>;
  ownVote: Found["reviews"][number]["vote"] | null;
};

function filtersOf({ filters: { status, category, region, q } }: QueueState): Prisma.ApplicationWhereInput[] {
  const chosen = applicationStatuses.find((one) => one === status);
  const kind = categories.find((one) => one === category);
  return [
    chosen ? { status: chosen } : status === "waiting" ? { status: { in: before("approve") } } : {},
    kind ? { category: kind } : {},
    isRegion(region) ? { regions: { some: { regionSlug: region } } } : {},
    q
      ? {
          OR: ["organizationName", "acronym", "reference"].map((field) => ({
            [field]: { contains: q, mode: "insensitive" },
          })),
        }
      : {},
  ];
}

function orderOf({ sort, descending }: QueueState): Prisma.ApplicationOrderByWithRelationInput[] {
  const order = descending ? "desc" : "asc";
  const column = { submitted: "submittedAt", name: "organizationName", country: "countryCode", status: "status" }[sort];
  return [{ [column]: order }, { submittedAt: "asc" }, { id: "asc" }];
}

/** One application with votes, questions and decisions; what a viewer may not see does not exist. */
export async function findApplication(viewer: Reviewer | Admin, id: string) {
  if (!isId(id)) return null;
  const application = await db.application.findFirst({
    where: { AND: [{ id }, visibleTo(viewer)] },
    include: {
      regions: true,
      messages: { orderBy: { createdAt: "asc" } },
      reviews: { orderBy: { createdAt: "asc" }, include: { reviewer: { select: { name: true } } } },
      decisions: { orderBy: { createdAt: "asc" }, include: { decidedBy: { select: { name: true } } } },
    },
  });
  if (!application) return null;
  const { regions, ...rest } = application;
  return { ...rest, regions: regions.map(({ regionSlug }) => regionSlug).filter(isRegion) };
}

export type ReviewedApplication = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

/** How many wait, for the start page of the secretariat. */
export function waitingApplications(viewer: Reviewer | Admin): Promise<number> {
  return db.application.count({ where: { AND: [visibleTo(viewer), { status: "UNDER_REVIEW" }] } });
}
