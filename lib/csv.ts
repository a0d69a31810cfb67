import { stringify } from "csv-stringify";
import { download } from "@/lib/http/download";
import type { Listing, ListState } from "@/lib/lists";

export type CsvColumn<Row> = {
  readonly header: string;
  readonly value: (row: Row) => string | number | Date | null | undefined;
};

// A spreadsheet runs a cell that begins like this as a formula (OWASP, CSV injection).
const formula = /^[=+\-@\t\r]/;

/** A cell as it is written: what a spreadsheet would run has a mark before it. */
export function csvCell(value: string | number | Date | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number") return String(value);
  return formula.test(value) ? `'${value}` : value;
}

/** Streams rows as a CSV file (RFC 4180, UTF-8 with a mark so that spreadsheets read Arabic right). */
export function csvResponse<Row>(name: string, columns: readonly CsvColumn<Row>[], rows: AsyncIterable<Row>): Response {
  const lines = stringify({ bom: true });
  async function write() {
    lines.write(columns.map(({ header }) => header));
    for await (const row of rows) {
      if (!lines.write(columns.map(({ value }) => csvCell(value(row)))))
        await new Promise((next) => lines.once("drain", next));
    }
    lines.end();
  }
  write().catch((error: Error) => lines.destroy(error));
  return download(`${name}.csv`, "text/csv", lines);
}

/** Reads a long list in pieces, so that an export never holds it whole. */
export async function* inPieces<Row>(
  read: (skip: number, take: number) => Promise<readonly Row[]>,
): AsyncIterable<Row> {
  const take = 500;
  for (let skip = 0; ; skip += take) {
    const rows = await read(skip, take);
    yield* rows;
    if (rows.length < take) return;
  }
}

/** All rows of a list as it is filtered and sorted, whatever page its reader was on. */
export function everyPage<Filter extends string, Sort extends string, Row>(
  state: ListState<Filter, Sort>,
  read: (page: ListState<Filter, Sort>) => Promise<Listing<Row>>,
): AsyncIterable<Row> {
  return inPieces(async (skip, size) => (await read({ ...state, page: skip / size + 1, size })).rows);
}
