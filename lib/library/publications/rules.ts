/** The languages in which a publication may be described, and its files written. */
export const publicationLanguages = ["en", "fr", "ar", "es", "pt", "ru", "zh"] as const;

export type PublicationLanguage = (typeof publicationLanguages)[number];

export const mostFiles = 12;

/** Who a member may publish for. */
export const publicationAudiences = ["PUBLIC", "MEMBERS"] as const;

export function isUndetermined(language: string): boolean {
  return language === "und" || language.startsWith("und-");
}

/** The part of an address that names a title: Latin letters and digits; "" for a title that has none. */
export function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}

/** What a download of an uploaded file is called: its own last name, without anything that is not part of one. */
export function downloadName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, "")
    .replace(/\.pdf$/i, "")
    .trim()
    .slice(0, 100);
  return `${plain || "document"}.pdf`;
}
