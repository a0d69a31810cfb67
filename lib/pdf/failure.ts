/** Why a file is not taken as a PDF; each is worded in the catalog `errors`. */
export type PdfFailure =
  | "pdf-empty"
  | "pdf-too-large"
  | "pdf-not-a-pdf"
  | "pdf-damaged"
  | "pdf-encrypted"
  | "pdf-active-content"
  | "pdf-too-many-pages"
  | "pdf-too-slow";

export const pdfLimits = { bytes: 50 * 1024 * 1024, pages: 500 } as const;
