/** By what two records look the same, the surest first. */
export const likenesses = ["file", "doi", "symbol", "title"] as const;

export type Likeness = (typeof likenesses)[number];

const shape = /^10\.\d{4,9}\/[^\s"<>]{1,200}$/;

/** A DOI as it is kept: in lower case and without the address or the word before it; null for what is none (ISO 26324). */
export function normalDoi(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)/, "")
    .replace(/[.,;]+$/, "");
  return shape.test(bare) ? bare : null;
}

/** Where a DOI leads. */
export function doiLink(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
}

export const authorLimits = { authors: 30, characters: 200 } as const;

/** Names as they were typed, one a line or with semicolons between; each once. */
export function splitAuthors(text: string): string[] {
  const names = text.split(/[\n\r;؛；]/).map((name) => name.replaceAll(/\s+/g, " ").trim());
  return [...new Set(names.filter(Boolean))];
}
