// The packages ship no types; this is what we use of them (citation-js 0.8).
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: readonly object[]);
    format(name: string, options?: { format?: string; template?: string; lang?: string }): string;
  }
  export const plugins: { config: { get(name: "@csl"): { styles: { add(name: string, style: string): void } } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
