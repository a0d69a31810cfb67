import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { markTaken } from "../uploads/commands";
import type { SentImport } from "./receive";
import type { Confirmation } from "./schema";

// A try after the worker was killed goes on where it can; what fails three times will not do better at the fourth.
const maxAttempts = 3;

/** Takes what was sent, perhaps in pieces, and has it checked. Nothing is written to the library. */
export async function beginImport(
  admin: Admin,
  sent: SentImport,
  uploadIds: readonly string[] = [],
): Promise<Result<{ id: string }>> {
  try {
    return await transaction(async (tx) => {
      for (const id of uploadIds) if (!(await markTaken(tx, id))) return fail("upload-taken");
      const { id } = await tx.import.create({ data: { ...sent, startedById: admin.userId } });
      const subject = { type: "import", id, name: sent.tableName };
      await record(tx, { type: "import.checked", actor: admin, subject });
      await enqueue(tx, "check-import", { importId: id }, { key: `check-import-${id}`, maxAttempts });
      return ok({ id });
    });
  } catch (error) {
    for (const key of [sent.tableKey, sent.archiveKey]) if (key) await storage().remove(key);
    throw error;
  }
}

/** Has all of it brought in, when nothing stands in the way. Fails with import-not-ready, the second time too. */
export function confirmImport(admin: Admin, { importId, how }: Confirmation): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const found = await tx.import.findUnique({ where: { id: importId } });
    if (!found) return fail("not-found");
    // Two may confirm at once, or one twice: only who still finds it checked and without a fault begins it.
    const { count } = await tx.import.updateMany({
      where: { id: importId, state: "CHECKED", records: { gt: 0 }, problems: { none: { blocking: true } } },
      data: { state: "IMPORTING", publish: how === "publish", done: 0 },
    });
    if (count === 0) return fail("import-not-ready");
    await record(tx, {
      type: "import.confirmed",
      actor: admin,
      subject: { type: "import", id: importId, name: found.tableName },
      change: { records: { after: found.records }, published: { after: how === "publish" } },
    });
    await enqueue(tx, "bring-in", { importId }, { key: `bring-in-${importId}`, maxAttempts });
    return ok({ id: importId });
  });
}
