import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { type ImportColumn, importColumns, importLimits, type Problem, problem, requiredColumns } from "./rules";

/** One row, its cells by column; what stands in no column of ours is not among them. */
export type TableRow = { readonly row: number; readonly cells: Readonly<Record<ImportColumn, string>> };

export type Table = { readonly rows: readonly TableRow[]; readonly problems: readonly Problem[] };

/** Reads the table: UTF-8 or what a spreadsheet calls Unicode text, with commas, semicolons or tabs. */
export function readTable(bytes: Uint8Array): Table {
  const text = decoded(bytes);
  if (text === null) return broken(0);
  try {
    return tableOf(parse(text, options(text)) as string[][]);
  } catch (error) {
    if (error instanceof CsvError) return broken(Number((error as { records?: number }).records ?? 0) + 1);
    throw error;
  }
}

const broken = (row: number): Table => ({ rows: [], problems: [problem(row, "", "table-unreadable")] });

function decoded(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// What stands most often between the words of the heading stands between the cells.
function options(text: string) {
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (sign: string) => heading.split(sign).length;
  const delimiter = [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
  return { delimiter, relax_column_count: true, max_record_size: 100_000, skip_empty_lines: false } as const;
}

function tableOf([heading = [], ...lines]: readonly string[][]): Table {
  const names = heading.map((name) => name.trim().toLowerCase());
  const wrong = [...headingProblems(names)];
  if (wrong.length > 0) return { rows: [], problems: wrong };
  const rows = lines
    .map((cells, index) => ({ row: index + 2, cells: cellsOf(names, cells) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ""));
  if (rows.length === 0) return { rows, problems: [problem(0, "", "no-rows")] };
  if (rows.length > importLimits.rows)
    return { rows: [], problems: [problem(0, "", "too-many-rows", `${rows.length}`)] };
  // A cell too many is a comma too many, or quotation marks that are missing.
  const ragged = lines.flatMap((cells, index) =>
    cells.slice(names.length).some(Boolean) ? [problem(index + 2, "", "table-unreadable", cells.at(-1))] : [],
  );
  return { rows, problems: ragged };
}

function* headingProblems(names: readonly string[]): Generator<Problem> {
  for (const column of requiredColumns) if (!names.includes(column)) yield problem(1, column, "column-missing");
  for (const [index, name] of names.entries()) {
    if (!isColumn(name)) yield problem(1, name, "column-unknown", name);
    else if (names.indexOf(name) !== index) yield problem(1, name, "column-twice", name);
  }
}

function isColumn(name: string): name is ImportColumn {
  return (importColumns as readonly string[]).includes(name);
}

function cellsOf(names: readonly string[], cells: readonly string[]): Record<ImportColumn, string> {
  const read = (column: ImportColumn) => {
    const cell = (cells[names.indexOf(column)] ?? "").replaceAll("\0", "").trim();
    // A table given out has a mark before what a spreadsheet would run as a formula.
    return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  };
  return Object.fromEntries(importColumns.map((column) => [column, read(column)])) as Record<ImportColumn, string>;
}
