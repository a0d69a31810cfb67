import type { Audience, Authority, DatePrecision, RtopReference } from "@/lib/db/generated/enums";
import { isCountry, isRegion } from "@/lib/regions/rules";
import { authorLimits, normalDoi, splitAuthors } from "../duplicates/rules";
import { presentBody, presentTerm, usualType, type VocabularyName } from "../terms/vocabulary";
import {
  authorityCodes,
  type ImportColumn,
  importColumns,
  isSymbolLike,
  listOf,
  ownColumns,
  type Problem,
  partialDate,
  problem,
  referenceCodes,
} from "./rules";
import type { TableRow } from "./table";

/** One language of a record: its words, and a file of the archive or a link. */
export type Part = {
  readonly row: number;
  readonly language: string;
  readonly title: string;
  readonly abstract: string;
  readonly file: string;
  readonly link: string;
};

export type ImportRecord = {
  readonly key: string;
  readonly row: number;
  readonly parts: readonly Part[];
  readonly typeSlug: string;
  readonly date: Date;
  readonly datePrecision: DatePrecision;
  readonly symbols: string[];
  readonly doi: string | null;
  readonly authors: string[];
  readonly body: string | null;
  /** The short name of the member that published it. */
  readonly publisher: string | null;
  readonly authority: Authority;
  readonly rtopReference: RtopReference | null;
  readonly vote: string | null;
  readonly audience: Audience;
  readonly regions: string[];
  readonly countries: string[];
  readonly topics: string[];
};

export type Gathered = { readonly records: readonly ImportRecord[]; readonly problems: readonly Problem[] };

/** Puts the rows of each record together, and lists what is wrong with any of them. `publishers`: who there is, by short name. */
export function gatherRecords(rows: readonly TableRow[], publishers: ReadonlySet<string>): Gathered {
  const problems: Problem[] = [];
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) groups.set(row.cells.record, [...(groups.get(row.cells.record) ?? []), row]);
  const records = [...groups].map(([key, group]) => {
    if (key === "") for (const { row } of group) problems.push(problem(row, "record", "required"));
    return recordOf(key, group, publishers, problems);
  });
  return { records: records.filter((record) => record !== null), problems };
}

const longest: Partial<Record<ImportColumn, number>> = {
  ...{ record: 100, language: 20, title: 300, abstract: 3_000, file: 255, link: 2_000, body: 200, vote: 60 },
  ...{ symbols: 500, authors: 5_000, regions: 500, countries: 1_000, topics: 1_000 },
};

function recordOf(
  key: string,
  rows: readonly TableRow[],
  publishers: ReadonlySet<string>,
  problems: Problem[],
): ImportRecord | null {
  const first = rows[0];
  if (!first) return null;
  const wrong = (column: ImportColumn, code: string, value = first.cells[column], row = first.row) => {
    problems.push(problem(row, column, code, value));
  };
  for (const { row, cells } of rows)
    for (const column of importColumns)
      if (cells[column].length > (longest[column] ?? 300)) wrong(column, "too-long", cells[column], row);
  for (const { row, cells } of rows.slice(1))
    for (const column of importColumns.filter((one) => !ownColumns.includes(one)))
      if (cells[column] !== "" && cells[column] !== first.cells[column])
        wrong(column, "contradiction", cells[column], row);

  const { cells } = first;
  const chosen = <T extends string>(column: ImportColumn, isOne: (value: string) => value is T, most = 50): T[] => {
    const values = listOf(cells[column]);
    for (const value of values) if (!isOne(value)) wrong(column, "unknown-value", value);
    if (values.length > most) wrong(column, "too-many");
    return values.filter(isOne);
  };
  const coded = <T>(column: ImportColumn, codes: Readonly<Record<string, T>>, otherwise: T): T => {
    const code = cells[column].toLowerCase();
    if (code === "") return otherwise;
    if (!Object.hasOwn(codes, code)) wrong(column, "unknown-value");
    return codes[code] ?? otherwise;
  };
  // What was merged is taken as what it became: a table may be older than the vocabulary.
  const terms = (column: "type" | "topics", vocabulary: VocabularyName, most?: number) => {
    const known = chosen(column, (value): value is string => presentTerm(vocabulary, value) !== null, most);
    return [...new Set(known.map((slug) => presentTerm(vocabulary, slug) ?? slug))];
  };

  const type = terms("type", "type", 1);
  if (cells.type === "") wrong("type", "required");
  const date = partialDate(cells.date);
  if (cells.date === "") wrong("date", "required");
  else if (date === null) wrong("date", "date");
  const symbols = listOf(cells.symbols);
  for (const symbol of symbols) if (!isSymbolLike(symbol)) wrong("symbols", "symbol", symbol);
  if (symbols.length > 10) wrong("symbols", "too-many");
  const doi = cells.doi === "" ? null : normalDoi(cells.doi);
  if (cells.doi !== "" && doi === null) wrong("doi", "doi");
  const authors = splitAuthors(cells.authors);
  if (authors.length > authorLimits.authors) wrong("authors", "too-many");
  for (const author of authors) if (author.length > authorLimits.characters) wrong("authors", "too-long", author);
  const regions = chosen("regions", isRegion);
  if (cells.regions === "") wrong("regions", "required");
  if (cells.publisher !== "" && !publishers.has(cells.publisher)) wrong("publisher", "unknown-value");
  const parts = partsOf(rows, problems);
  if (!parts.some(({ title }) => title !== "")) wrong("title", "no-title");

  return {
    ...{ key, row: first.row, parts, symbols, doi, authors, regions },
    ...(date ?? { date: new Date(0), datePrecision: "DAY" as const }),
    typeSlug: type[0] ?? usualType(),
    body: presentBody(cells.body) || null,
    publisher: cells.publisher || null,
    authority: coded("authority", authorityCodes, "CIVIL_SOCIETY" as const),
    rtopReference: coded<RtopReference | null>("reference", referenceCodes, null),
    vote: cells.vote || null,
    audience: coded("audience", audiences, "PUBLIC" as const),
    countries: chosen("countries", isCountry),
    topics: terms("topics", "topic"),
  };
}

const audiences = { public: "PUBLIC", members: "MEMBERS", secretariat: "SECRETARIAT" } as const;

function partsOf(rows: readonly TableRow[], problems: Problem[]): Part[] {
  const seen = new Set<string>();
  return rows.map(({ row, cells }) => {
    const { language, title, abstract, file, link } = cells;
    const wrong = (column: ImportColumn, code: string) => problems.push(problem(row, column, code, cells[column]));
    if (language === "") wrong("language", "required");
    else if (!/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(language)) wrong("language", "unknown-value");
    else if (seen.has(language)) wrong("language", "language-twice");
    seen.add(language);
    if (file !== "" && link !== "") wrong("link", "file-and-link");
    if (link !== "" && !isWebAddress(link)) wrong("link", "address");
    if (abstract !== "" && title === "") wrong("title", "required");
    return { row, language, title, abstract, file, link };
  });
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text);
}
