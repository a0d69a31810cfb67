/** Why a file is not taken as a PDF; each is worded in the catalog `errors`. */
export type PdfFailure =
  | "pdf-empty"
  | "pdf-too-large"
  | "pdf-not-a-pdf"
  | "pdf-damaged"
  | "pdf-encrypted"
  | "pdf-active-content"
  | "pdf-too-many-pages"
  | "pdf-too-much-text"
  | "pdf-too-slow";

/** `characters` bounds the text of a page and of a whole file: fonts can make each letter a thousand. */
export const pdfLimits = {
  bytes: 50 * 1024 * 1024,
  pages: 500,
  pageCharacters: 200_000,
  characters: 3_000_000,
} as const;
