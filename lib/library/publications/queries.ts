import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { cardFields, cardOf, type DocumentCard } from "../catalogue/card";
import { detailFields, detailOf } from "../catalogue/detail";
import { ownedBy, visibleTo } from "../policy";
import type { Suggestion } from "./suggestion";

/** The publications of the viewer's own organization in every state, the last changed first. */
export async function ownPublications(viewer: Viewer, locale: Locale): Promise<(DocumentCard & { updatedAt: Date })[]> {
  const rows = await db.document.findMany({
    where: ownedBy(viewer),
    include: cardFields,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: 200,
  });
  return rows.map((row) => ({ ...cardOf(row, viewer, locale), updatedAt: row.updatedAt }));
}

/** What other organizations published for members only. */
export async function sharedPublications(viewer: Viewer, locale: Locale): Promise<DocumentCard[]> {
  const rows = await db.document.findMany({
    where: { AND: [visibleTo(viewer), { status: "PUBLISHED", audience: "MEMBERS" }, { NOT: ownedBy(viewer) }] },
    include: cardFields,
    orderBy: [{ date: "desc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map((row) => cardOf(row, viewer, locale));
}

const workFields = {
  texts: { orderBy: { locale: "asc" } },
  editions: { orderBy: { createdAt: "asc" }, include: { file: { select: { id: true, name: true, size: true } } } },
  regions: true,
  topics: true,
  countries: true,
  moderations: { orderBy: { createdAt: "desc" }, select: { id: true, outcome: true, reason: true, createdAt: true } },
} satisfies Prisma.DocumentInclude;

/** A publication of the viewer's own organization with all that can be changed in it; null for anybody else's. */
export async function findPublication(viewer: Viewer, id: string) {
  if (!isId(id)) return null;
  const row = await db.document.findFirst({ where: { AND: [ownedBy(viewer), { id }] }, include: workFields });
  return (
    row && {
      ...row,
      editions: row.editions.map((edition) => ({ ...edition, suggestion: edition.suggestion as Suggestion | null })),
    }
  );
}

export type Publication = NonNullable<Awaited<ReturnType<typeof findPublication>>>;

/** Any document the viewer may see, in whatever state, as a reader would see it. */
export async function previewDocument(viewer: Viewer, id: string, locale: Locale) {
  if (!isId(id)) return null;
  const row = await db.document.findFirst({ where: { AND: [visibleTo(viewer), { id }] }, include: detailFields });
  return row && detailOf(row, viewer, locale);
}
