import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { wordsFor } from "../rules";
import { problemsPerPage } from "./rules";

const by = { startedBy: { select: { name: true } } } as const;

/** The latest imports, of whoever of the secretariat began them. */
export function listImports(_admin: Admin) {
  return db.import.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: 20, include: by });
}

export type ImportRow = Awaited<ReturnType<typeof listImports>>[number];

/** An import with a page of its problems, what stands in the way first, and the records it brought in. */
export async function findImport(_admin: Admin, id: string, page: number, locale: Locale) {
  if (!isId(id)) return null;
  const found = await db.import.findUnique({ where: { id }, include: by });
  if (!found) return null;
  const [problems, blocking, total, documents] = await Promise.all([
    db.importProblem.findMany({
      where: { importId: id },
      orderBy: [{ blocking: "desc" }, { row: "asc" }, { id: "asc" }],
      skip: (page - 1) * problemsPerPage,
      take: problemsPerPage,
    }),
    db.importProblem.count({ where: { importId: id, blocking: true } }),
    db.importProblem.count({ where: { importId: id } }),
    db.document.findMany({
      where: { importId: id, status: { not: "DRAFT" } },
      include: { texts: true },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: 200,
    }),
  ]);
  return {
    ...found,
    ...{ problems, blocking, total },
    documents: documents.map(({ id, texts }) => {
      const words = wordsFor(texts, locale);
      return { id, title: words?.title ?? "", locale: words?.locale ?? locale };
    }),
  };
}

export type FoundImport = NonNullable<Awaited<ReturnType<typeof findImport>>>;

/** Every problem of an import, for its table; null when there is no such import. */
export async function allProblems(_admin: Admin, id: string) {
  if (!isId(id) || (await db.import.count({ where: { id } })) === 0) return null;
  return db.importProblem.findMany({ where: { importId: id }, orderBy: [{ row: "asc" }, { id: "asc" }] });
}
