import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { visibleTo } from "../policy";
import { offersVisibleTo } from "../translations/policy";

const fields = { key: true, name: true, contentType: true, size: true, sha256: true } as const;

/** A file or first page of a document, or a file of an offer, that exists for this viewer; otherwise null, as for one that is not there. */
export function findFile(viewer: Viewer, id: string) {
  const edition = { document: visibleTo(viewer) };
  return db.storedFile.findFirst({
    where: { id, OR: [{ edition }, { thumbnailOf: edition }, { offer: offersVisibleTo(viewer) }] },
    select: fields,
  });
}

/** How a download is named (RFC 6266, RFC 8187): plain for old programs, in full for the rest. */
export function disposition(kind: "inline" | "attachment", name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%;]/g, "")
    .trim();
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain.replace(/^\./, "document.") || "document"}"; filename*=UTF-8''${encoded}`;
}
