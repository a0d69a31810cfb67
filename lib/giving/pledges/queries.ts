import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Pledge, Prisma } from "@/lib/db/generated/client";
import { PledgeStatus } from "@/lib/db/generated/enums";
import { type Listing, slice } from "@/lib/lists";
import { canSeeBooks } from "../policy";
import { bankDetails } from "./mail";
import { canBeKept, type PledgeMethod, pledgeMethods } from "./rules";
import type { PledgeListState } from "./schema";

const line = { donation: { select: { id: true, reference: true } } } as const;
export type PledgeLine = Prisma.PledgeGetPayload<{ include: typeof line }>;

export async function listPledges(viewer: Viewer, state: PledgeListState): Promise<Listing<PledgeLine>> {
  if (!canSeeBooks(viewer)) return { rows: [], total: 0 };
  const { status, q } = state.filters;
  const like = q ? { contains: q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } : undefined;
  const where: Prisma.PledgeWhereInput = {
    ...(status && Object.hasOwn(PledgeStatus, status) && { status: status as PledgeStatus }),
    ...(like && { OR: [{ reference: like }, { name: like }, { email: like }] }),
  };
  const direction = state.descending ? "desc" : "asc";
  const orderBy = [{ [state.sort]: direction }, { id: direction } as const];
  const [rows, total] = await Promise.all([
    db.pledge.findMany({ where, include: line, orderBy, ...slice(state) }),
    db.pledge.count({ where }),
  ]);
  return { rows, total };
}

export type KeepablePledge = Pledge & { readonly appeal: { readonly slug: string } };

/** The pledge a gift is entered for; null when there is none, or none that can be kept any more. */
export async function findPledge(viewer: Viewer, reference: string | undefined): Promise<KeepablePledge | null> {
  if (!canSeeBooks(viewer) || !reference || reference.length > 40) return null;
  const pledge = await db.pledge.findUnique({ where: { reference }, include: { appeal: { select: { slug: true } } } });
  return pledge && canBeKept(pledge.status) ? pledge : null;
}

/** How a pledge can be kept here: by transfer only where the configuration gives an account. */
export function offeredMethods(): readonly PledgeMethod[] {
  return pledgeMethods.filter((method) => method !== "TRANSFER" || bankDetails().length > 0);
}
