import type { Licence } from "../records/rules";

/** `texts` for slow lines: the list, the records and the texts. `files` has the PDF files instead of the texts. */
export const archiveKinds = ["texts", "files"] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** What one archive holds at most: documents on its list, and bytes of texts or of files, not packed. */
export const archiveLimits = { documents: 10_000, texts: 50_000_000, files: 500_000_000 } as const;

/** Whether an edition's text or file is in an archive, and why it is not. */
export const inclusions = ["included", "elsewhere", "no-text", "licence", "no-room"] as const;
export type Inclusion = (typeof inclusions)[number];

/** An edition as the planning sees it: how long its text and its file are, in bytes; null where we have no file of it. */
export type Weighed = { readonly licence: Licence; readonly textBytes: number; readonly fileBytes: number | null };

/** What is in an archive, in the order of its list: the newest until it is full. All that comes after is only listed. */
export function included(kind: ArchiveKind, editions: readonly Weighed[]): Inclusion[] {
  let room: number = archiveLimits[kind];
  let isFull = false;
  return editions.map((one) => {
    const why = withheld(kind, one);
    if (why) return why;
    const bytes = kind === "texts" ? one.textBytes : (one.fileBytes ?? 0);
    isFull ||= bytes > room;
    if (isFull) return "no-room";
    room -= bytes;
    return "included";
  });
}

// What we may show we may not always hand on in a bundle.
function withheld(kind: ArchiveKind, { licence, textBytes, fileBytes }: Weighed): Inclusion | null {
  if (fileBytes === null) return "elsewhere";
  if (licence === "ALL_RIGHTS_RESERVED") return "licence";
  return kind === "texts" && textBytes === 0 ? "no-text" : null;
}

/** How large an archive will be, about: texts pack to four tenths, PDF files not at all, a document's records to 700 bytes. */
export function expectedBytes(documents: number, texts: number, files: number, entries: number): number {
  return Math.round(4_000 + documents * 700 + texts * 0.4 + files + entries * 250);
}
