import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { storage } from "@/lib/storage/storage";

export type ImportFailure = "import-failed" | "import-outdated" | "import-expired";

/** Ends an import with nothing of it in the library, and takes away every file that was kept for it. */
export async function giveUpImport(importId: string, failure: ImportFailure): Promise<void> {
  const keys = await transaction(async (tx) => {
    const sent = await tx.import.findUnique({ where: { id: importId }, include: { files: true } });
    const { count } = await tx.import.updateMany({
      where: { id: importId, state: { in: ["CHECKING", "CHECKED", "IMPORTING"] } },
      data: { state: "FAILED", failure, tableKey: null, archiveKey: null },
    });
    if (!sent || count === 0) return [];
    await tx.importFile.deleteMany({ where: { importId } });
    return [sent.tableKey, sent.archiveKey, ...sent.files.map(({ key }) => key)];
  });
  for (const key of keys) if (key) await storage().remove(key);
}

const aDay = 24 * 60 * 60_000;

/** What was checked and then left takes room, and what lost its worker for good waits in vain: after a day it is gone. */
export async function sweepImports(now: Date): Promise<void> {
  const left = await db.import.findMany({
    where: { state: { in: ["CHECKING", "CHECKED", "IMPORTING"] }, createdAt: { lt: new Date(now.getTime() - aDay) } },
    select: { id: true },
  });
  for (const { id } of left) await giveUpImport(id, "import-expired");
}
