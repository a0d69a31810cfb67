import { inLanguage } from "@/lib/appeals/rules";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Pledge, Prisma } from "@/lib/db/generated/client";
import { PledgeStatus } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { type Listing, slice } from "@/lib/lists";
import { canSeeBooks, pledgesVisibleTo } from "../policy";
import { readReceiptNumber } from "../receipts/rules";
import { bankDetails } from "./mail";
import { canBeKept, type PledgeMethod, pledgeMethods } from "./rules";
import type { PledgeListState } from "./schema";

const numbered = { select: { series: true, numberedAs: true, number: true } } as const;
const line = { donation: { select: { id: true, reference: true } } } as const;
export type PledgeLine = Prisma.PledgeGetPayload<{ include: typeof line }>;

export async function listPledges(viewer: Viewer, state: PledgeListState): Promise<Listing<PledgeLine>> {
  if (!canSeeBooks(viewer)) return { rows: [], total: 0 };
  const { status, q } = state.filters;
  const like = q ? { contains: q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } : undefined;
  const where: Prisma.PledgeWhereInput = {
    ...(status && Object.hasOwn(PledgeStatus, status) && { status: status as PledgeStatus }),
    ...(like && { OR: [{ reference: like }, { name: like }, { email: like }, ...acknowledgedBy(q)] }),
  };
  const direction = state.descending ? "desc" : "asc";
  const orderBy = [{ [state.sort]: direction }, { id: direction } as const];
  const [rows, total] = await Promise.all([
    db.pledge.findMany({ where, include: line, orderBy, ...slice(state) }),
    db.pledge.count({ where }),
  ]);
  return { rows, total };
}

function acknowledgedBy(text: string | undefined): Prisma.PledgeWhereInput[] {
  const number = text ? readReceiptNumber(text) : null;
  return number ? [{ receipts: { some: number } }] : [];
}

const whole = {
  ...line,
  appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } },
  receipts: { orderBy: { number: "asc" }, include: { replacedBy: numbered } },
} as const satisfies Prisma.PledgeInclude;

/** One pledge with its papers and what happened to both; null when it is not there or not for this viewer. */
export async function readPledge(viewer: Viewer, id: string, locale: Locale) {
  if (!isId(id)) return null;
  const row = await db.pledge.findFirst({ where: { AND: [{ id }, pledgesVisibleTo(viewer)] }, include: whole });
  if (!row) return null;
  const papers = row.receipts.map((receipt) => receipt.id);
  const history = await db.auditEvent.findMany({
    where: {
      OR: [
        { subjectType: "pledge", subjectId: id },
        { subjectType: "receipt", subjectId: { in: papers } },
      ],
    },
    orderBy: { id: "asc" },
  });
  return { ...row, appeal: inLanguage(row.appeal.texts, locale)?.title ?? row.appeal.slug, history };
}

export type LedgerPledge = NonNullable<Awaited<ReturnType<typeof readPledge>>>;

/** A paper of one pledge, void or not; null when it is not there or not for this viewer. */
export async function findAcknowledgement(viewer: Viewer, pledgeId: string, receiptId: string) {
  if (!isId(pledgeId) || !isId(receiptId)) return null;
  return db.receipt.findFirst({
    where: { id: receiptId, pledge: { is: { AND: [{ id: pledgeId }, pledgesVisibleTo(viewer)] } } },
  });
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
