// The packages ship no types; this is what we use of them (citation-js 0.8).
declare module "@citation-js/core" {
  export class Cite {
    /** CSL-JSON, or the text of one of the formats that are plugged in. */
    constructor(data: readonly object[] | string);
    readonly data: readonly { readonly title: string }[];
    format(name: string, options?: { format?: string; template?: string; lang?: string }): string;
  }
  export const plugins: { config: { get(name: "@csl"): { styles: { add(name: string, style: string): void } } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
