import type { Likeness } from "../duplicates/rules";

/** What one import takes; sizes in bytes. `unpacked` is what all files of the archive may be together. */
export const importLimits = {
  table: 10 * 1024 * 1024,
  archive: 500 * 1024 * 1024,
  unpacked: 1024 * 1024 * 1024,
  files: 1_000,
  rows: 5_000,
  problems: 5_000,
} as const;

export const problemsPerPage = 50;

/** The columns of the table, in the order in which the library gives them out. */
export const importColumns = [
  ...([
    "record",
    "language",
    "title",
    "abstract",
    "file",
    "link",
    "type",
    "date",
    "symbols",
    "doi",
    "authors",
  ] as const),
  ...(["body", "publisher", "authority", "reference", "vote", "audience", "regions", "countries", "topics"] as const),
] as const;

export type ImportColumn = (typeof importColumns)[number];

export const requiredColumns: readonly ImportColumn[] = ["record", "language", "title", "type", "date", "regions"];

/** What each row says of itself; all else is said of its record. */
export const ownColumns: readonly ImportColumn[] = ["record", "language", "title", "abstract", "file", "link"];

export const authorityCodes = {
  binding: "BINDING",
  "non-binding": "NON_BINDING",
  "civil-society": "CIVIL_SOCIETY",
} as const;
export const referenceCodes = {
  "by-name": "BY_NAME",
  "world-summit-paragraphs": "WORLD_SUMMIT_PARAGRAPHS",
  "national-responsibility": "NATIONAL_RESPONSIBILITY",
} as const;

/** What is wrong in one place; `row` as a spreadsheet counts, 0 for the whole. */
export type Problem = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly value: string;
  readonly blocking: boolean;
};

export function problem(row: number, column: string, code: string, value = ""): Problem {
  const blocking = code !== "file-unnamed" && code !== "title-alike";
  return { row, column, code, value: value.replaceAll("\0", "").slice(0, 200), blocking };
}

/** Where the table tells by what a record looks like another. */
export const columnOf: Record<Likeness, ImportColumn> = { file: "file", doi: "doi", symbol: "symbols", title: "title" };

/** A date as far as it is known, or null: 2013, 2013-05, 2013-05-09. */
export function partialDate(text: string): { date: Date; datePrecision: "YEAR" | "MONTH" | "DAY" } | null {
  if (!/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return null;
  const [year, month = "01", day = "01"] = text.split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 2013-02-31 is well written and no day.
  if (!date.toISOString().startsWith(`${year}-${month}-${day}`)) return null;
  return { date, datePrecision: text.length === 4 ? "YEAR" : text.length === 7 ? "MONTH" : "DAY" };
}

/** Letters, figures and the signs between them, with a figure somewhere. */
export function isSymbolLike(text: string): boolean {
  return text.length <= 60 && /^[\p{L}\d][\p{L}\d\s./_()&,:'–-]*$/u.test(text) && /\d/.test(text);
}

/** Several values of one cell. */
export function listOf(cell: string): string[] {
  return [...new Set(cell.split(";").map((value) => value.trim()))].filter(Boolean);
}

/** The address a record keeps when it was given out by a library and comes back. */
export function keptSlug(key: string): string | null {
  return key.length >= 12 && key.length <= 80 && /^[a-z\d]+(-[a-z\d]+)+$/.test(key) ? key : null;
}
