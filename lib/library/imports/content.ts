import { db } from "@/lib/db/client";
import { readWhole } from "@/lib/storage/storage";
import { type Archive, openArchive } from "./archive";
import { gatherRecords, type ImportRecord } from "./records";
import { type Problem, problem } from "./rules";
import { readTable } from "./table";

export type ImportContent = {
  readonly records: readonly ImportRecord[];
  /** What the table and the names in it show; what is inside of the files is not looked at yet. */
  readonly problems: readonly Problem[];
  readonly archive: Archive;
  /** Ids of the members that published, by short name. */
  readonly publishers: ReadonlyMap<string, string>;
};

type Sent = { readonly tableKey: string | null; readonly archiveKey: string | null };

/** Reads what was sent, as far as it can be told without opening its files. The archive must be closed. */
export async function readImport({ tableKey, archiveKey }: Sent): Promise<ImportContent> {
  if (tableKey === null) throw new Error("An import without its table");
  const table = readTable(await readWhole(tableKey));
  const organizations = await db.organization.findMany({ select: { id: true, slug: true } });
  const publishers = new Map(organizations.map(({ id, slug }) => [slug, id]));
  const { records, problems } = gatherRecords(table.rows, new Set(publishers.keys()));
  const archive = await openArchive(archiveKey);
  return {
    ...{ records, archive, publishers },
    problems: [...table.problems, ...problems, ...archive.problems, ...namedProblems(records, archive)],
  };
}

/** Every part that names a file, each file once. */
export function filesOf(records: readonly ImportRecord[]) {
  const named = records.flatMap(({ parts }) => parts.filter(({ file }) => file !== ""));
  return named.map((part) => ({ ...part, file: part.file.normalize("NFC") }));
}

function* namedProblems(records: readonly ImportRecord[], { names, problems }: Archive): Generator<Problem> {
  const seen = new Set<string>();
  for (const { row, file } of filesOf(records)) {
    if (seen.has(file)) yield problem(row, "file", "file-twice", file);
    else if (!names.has(file) && problems.length === 0) yield problem(row, "file", "file-missing", file);
    seen.add(file);
  }
  for (const name of names)
    if (!seen.has(name) && !/\.csv$/i.test(name)) yield problem(0, "file", "file-unnamed", name);
}
