import type { Tx } from "@/lib/db/client";
import { alikeIn } from "../duplicates/queries";
import { type Likeness, likenesses } from "../duplicates/rules";
import { symbolKey } from "../search/symbols";
import type { ImportRecord } from "./records";
import { columnOf, type Problem, problem } from "./rules";

type Sums = ReadonlyMap<string, string>;

const told = (record: ImportRecord, by: Likeness): string =>
  ({
    file: record.parts
      .map(({ file }) => file)
      .filter(Boolean)
      .join("; "),
    doi: record.doi ?? "",
    symbol: record.symbols.join("; "),
    title: record.parts.find(({ title }) => title !== "")?.title ?? "",
  })[by];

/** What two records of one table have in common that only one may have; `sums`: the files' SHA-256, by name. */
export function* twiceInTable(records: readonly ImportRecord[], sums: Sums): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const record of records) {
    const marks = [
      ...(record.doi ? [["doi", record.doi] as const] : []),
      ...record.symbols.map((symbol) => ["symbol", symbolKey(symbol)] as const),
      ...record.parts.flatMap(({ file }) => {
        const sum = sums.get(file.normalize("NFC"));
        return sum ? [["file", sum] as const] : [];
      }),
    ];
    for (const [by, mark] of marks) {
      const owner = seen.get(`${by} ${mark}`);
      if (owner !== undefined && (owner !== record.key || by === "file"))
        yield problem(record.row, columnOf[by], "twice-in-table", told(record, by));
      seen.set(`${by} ${mark}`, record.key);
    }
  }
}

/** By what a record looks like one that is here already. Drafts belong to those who write them and are not told of. */
export async function inLibrary(tx: Tx, record: ImportRecord, sums: Sums, exact = false): Promise<Likeness[]> {
  const found = await alikeIn(tx, {
    sums: record.parts.flatMap(({ file }) => sums.get(file.normalize("NFC")) ?? []),
    symbols: record.symbols,
    doi: record.doi,
    titles: exact ? [] : record.parts.map(({ title }) => title).filter((title) => title.length >= 4),
  });
  const ids = found.map(({ id }) => id);
  const shown = await tx.document.findMany({
    where: { id: { in: ids }, status: { not: "DRAFT" } },
    select: { id: true },
  });
  const visible = new Set(shown.map(({ id }) => id));
  return likenesses.filter((by) => found.some((one) => one.by === by && visible.has(one.id)));
}

export function libraryProblem(record: ImportRecord, by: Likeness): Problem {
  return problem(record.row, columnOf[by], by === "title" ? "title-alike" : "in-library", told(record, by));
}
