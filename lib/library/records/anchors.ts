import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import { fileAddress, namedFields } from "../catalogue/download-name";

/** A place in a document that readers look for. */
export type Anchor = {
  readonly label: string;
  /** Where it is read; null when only the place is known. */
  readonly href: string | null;
  /** The page, and the language of the edition it is a page of. */
  readonly page: { readonly number: number; readonly language: string } | null;
  readonly note: string;
};

export const anchorFields = {
  label: true,
  page: true,
  link: true,
  note: true,
  edition: { select: { language: true, link: true, file: { select: { id: true } } } },
  document: { select: namedFields },
} satisfies Prisma.DocumentAnchorSelect;

type Row = Prisma.DocumentAnchorGetPayload<{ select: typeof anchorFields }>;

export function anchorOf({ label, page, link, note, edition, document }: Row, viewer: Viewer): Anchor {
  if (!edition || page === null) return { label, href: link, page: null, note };
  const base = edition.file ? fileAddress(edition.file.id, document, viewer, edition.language) : edition.link;
  return { label, href: base && `${base}#page=${page}`, page: { number: page, language: edition.language }, note };
}
