import type { Visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isLocale } from "@/lib/i18n/locales";
import { namesPublisher, visibleTo } from "../policy";
import { byReadersLanguage } from "../rules";
import { fileAddress, namedFields } from "./download-name";
import { linkHeader } from "./signposts";

const fields = {
  ...namedFields,
  ...{ slug: true, doi: true, licence: true, authors: true },
  editions: { where: { fileId: { not: null } }, select: { id: true, language: true, fileId: true, pages: true } },
} satisfies Prisma.DocumentSelect;

/** The Link header of a document's page; null when it is not there for this visitor. */
export async function documentLinks(viewer: Visitor, language: string, slug: string): Promise<string | null> {
  if (!isLocale(language)) return null;
  const row = await db.document.findFirst({ where: { AND: [visibleTo(viewer), { slug }] }, select: fields });
  if (!row) return null;
  const isNamed = row.publisher === null || namesPublisher(viewer, row.publisher);
  const editions = byReadersLanguage(row.editions, language).map(({ id, language, fileId, pages }) => ({
    ...{ id, language, file: { size: 0, pages } },
    href: fileId && fileAddress(fileId, row, viewer, language),
  }));
  const { doi, licence, publisher, authors } = row;
  const told = { publisher: isNamed ? publisher : null, authors: isNamed ? authors : [] };
  return linkHeader({ slug, doi, licence, editions, ...told }, language);
}
