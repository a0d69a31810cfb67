/** The files a reference manager takes, by what their name ends with. */
export const citationFormats = {
  bib: { name: "BibTeX", type: "application/x-bibtex" },
  ris: { name: "RIS", type: "application/x-research-info-systems" },
  "csl.json": { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json" },
} as const;

export type CitationFormat = keyof typeof citationFormats;

export function isCitationFormat(value: string): value is CitationFormat {
  return Object.hasOwn(citationFormats, value);
}
