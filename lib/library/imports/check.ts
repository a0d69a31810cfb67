import { createHash } from "node:crypto";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { cleanPdf } from "@/lib/pdf/clean";
import { readPdf } from "@/lib/pdf/read";
import { filesOf, type ImportContent, readImport } from "./content";
import { giveUpImport } from "./give-up";
import { inLibrary, libraryProblem, twiceInTable } from "./likeness";
import { importLimits, type Problem, problem } from "./rules";

/**
 * The dry run: lists every problem of a table and its files, and writes nothing else. Whoever runs it again, after a
 * worker was killed, begins anew and comes to the same end.
 */
export async function checkImport(importId: string, last = false): Promise<void> {
  const sent = await db.import.findUnique({ where: { id: importId } });
  if (sent?.state !== "CHECKING") return;
  try {
    const content = await readImport(sent);
    try {
      await keepProblems(importId, content, await problemsOf(importId, content));
    } finally {
      await content.archive.close();
    }
  } catch (error) {
    if (last) await giveUpImport(importId, "import-failed");
    throw error;
  }
}

async function problemsOf(importId: string, content: ImportContent): Promise<Problem[]> {
  const { records } = content;
  const sums = new Map<string, string>();
  const problems = [...content.problems, ...(await fileProblems(importId, content, sums))];
  problems.push(...twiceInTable(records, sums));
  for (const record of records)
    for (const by of await db.$transaction((tx) => inLibrary(tx, record, sums)))
      problems.push(libraryProblem(record, by));
  return problems;
}

async function fileProblems(importId: string, { records, archive }: ImportContent, sums: Map<string, string>) {
  const files = filesOf(records).filter(({ file }) => archive.names.has(file));
  const problems: Problem[] = [];
  await db.import.update({ where: { id: importId }, data: { parts: files.length, done: 0 } });
  for (const { file, row } of files) {
    if (!sums.has(file)) {
      const bytes = await archive.read(file);
      const read = bytes && (await readPdf(bytes));
      if (!read) problems.push(problem(row, "file", "pdf-too-large", file));
      else if (!read.ok) problems.push(problem(row, "file", read.code, file));
      else sums.set(file, createHash("sha256").update(cleanPdf(bytes).bytes).digest("hex"));
    }
    await db.import.update({ where: { id: importId }, data: { done: { increment: 1 } } });
  }
  return problems;
}

function keepProblems(importId: string, { records }: ImportContent, problems: readonly Problem[]): Promise<void> {
  const sorted = problems.toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || a.row - b.row);
  return transaction(async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id: importId, state: "CHECKING" },
      data: { state: "CHECKED", records: records.length },
    });
    if (count === 0) return;
    await tx.importProblem.deleteMany({ where: { importId } });
    await tx.importProblem.createMany({
      data: sorted.slice(0, importLimits.problems).map((one) => ({ importId, ...one })),
    });
  });
}
