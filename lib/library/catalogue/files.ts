import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { visibleTo } from "../policy";
import { offersVisibleTo } from "../translations/policy";
import { downloadName, firstPageName, namedFields } from "./download-name";
import { fileLinkHeader } from "./signposts";

const fields = {
  ...{ key: true, name: true, contentType: true, size: true, sha256: true },
  edition: { select: { language: true, document: { select: { slug: true, ...namedFields } } } },
  offer: { select: { id: true } },
} satisfies Prisma.StoredFileSelect;

type Row = Prisma.StoredFileGetPayload<{ select: typeof fields }>;

/** A file or first page of a document, or a file of an offer, that exists for this viewer; otherwise null, as for one that is not there. */
export async function findFile(viewer: Viewer, id: string) {
  const edition = { document: visibleTo(viewer) };
  const row = await db.storedFile.findFirst({
    where: { id, OR: [{ edition }, { thumbnailOf: edition }, { offer: offersVisibleTo(viewer) }] },
    select: fields,
  });
  return row && { ...row, name: nameOf(row, viewer), links: linksOf(row) };
}

// What somebody's computer called a file is shown to nobody who does not see the offer it came with.
function nameOf({ edition, offer, name }: Row, viewer: Viewer): string {
  if (edition) return downloadName(edition.document, viewer, edition.language);
  return offer ? name : firstPageName;
}

function linksOf({ edition }: Row): string | null {
  if (!edition) return null;
  const { language, document } = edition;
  return fileLinkHeader(document.slug, isLocale(language) ? language : defaultLocale);
}
