/**
 * The one spelling under which a symbol is found: its parts in lower case with a stroke between them.
 * `A/63/677`, `a63 677` and `A.63.677` are all `a/63/677`; a resolution is found without its year.
 */
export function symbolKey(symbol: string): string {
  const parts =
    symbol
      .toLowerCase()
      .normalize("NFKD")
      .match(/[a-z]+|\d+/g) ?? [];
  return withoutYear(parts.map((part) => part.replace(/^0+(?=\d)/, ""))).join("/");
}

// S/RES/1674 (2006): the Council's numbers run on, the year is no part of what tells them apart.
function withoutYear(parts: readonly string[]): readonly string[] {
  const isCouncilResolution = parts[0] === "s" && parts[1] === "res" && parts.length === 4;
  return isCouncilResolution ? parts.slice(0, 3) : parts;
}

/** The symbols of a dual symbol: `A/67/929–S/2013/399` is two. */
export function splitSymbols(text: string): string[] {
  return text
    .split(/\s*[–—]\s*|\s*-\s*(?=[A-Z]+\/)|\s*;\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

const whole = /^[a-z]{1,6}[\s./_-]*(?:[a-z]{1,5}[\s./_-]*){0,3}\d{1,4}(?:[\s./_-]*(?:\(?[a-z\d]{1,8}\)?))*$/i;
const inside = /\b[a-z]{1,6}(?:\/[a-z\d.]+)+\d[a-z\d/.]*(?:\s*\(\d{4}\))?/gi;

/** What a reader typed, taken apart: the keys of the symbols in it, and the words beside them. */
export function findSymbols(query: string): { keys: string[]; rest: string } {
  const typed = query.trim();
  const found = [...typed.matchAll(inside)].map(([symbol]) => symbol);
  if (found.length > 0)
    return { keys: found.map(symbolKey), rest: typed.replace(inside, " ").replace(/[–—]/g, " ").trim() };
  return isSymbol(typed) ? { keys: [symbolKey(typed)], rest: "" } : { keys: [], rest: typed };
}

// Without strokes "a63 677" is a symbol and "women 2013" is not: only bodies that number their papers count.
const bodies = new Set(["a", "s", "e", "hrc", "res", "achpr", "p", "msc", "ext"]);

function isSymbol(typed: string): boolean {
  const head = /^[a-z]+/i.exec(typed)?.[0].toLowerCase() ?? "";
  return typed.length <= 40 && whole.test(typed) && bodies.has(head) && symbolKey(typed).split("/").length >= 3;
}

/** The official text of a United Nations document in one of its six languages. */
export function officialLink(symbol: string, language: string): string {
  return `https://undocs.org/${language}/${symbol.replace(/\s+/g, "")}`;
}
