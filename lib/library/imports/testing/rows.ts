import { type ImportColumn, importColumns } from "../rules";
import type { TableRow } from "../table";

/** A row of a table that is right, but for what is given. */
export function tableRow(given: Partial<Record<ImportColumn, string>> = {}): TableRow {
  const usual = { record: "1", language: "en", title: "Bridges", type: "report", date: "2013", regions: "africa" };
  const cells = Object.fromEntries(importColumns.map((column) => [column, ""])) as TableRow["cells"];
  return { row: 2, cells: { ...cells, ...usual, ...given } };
}
