import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { subjectOf } from "../publications/commands";
import { lockWithNeighbours } from "../records/locks";
import { restFrom, stateAfter } from "./rules";

type Done = Promise<Result<{ link: string }>>;

/** Puts the address to which a link has moved into every record that has the link. */
export function takeOverLink(admin: Admin, { link, to }: { link: string; to: string }): Done {
  return transaction(async (tx): Done => {
    // Of two admins at once, the second finds nothing that has moved.
    const { count } = await tx.linkCheck.deleteMany({ where: { link, state: "MOVED", movedTo: to } });
    if (count === 0) return fail("changed-meanwhile");
    const holding = { editions: { some: { link } }, status: { not: "DRAFT" as const } };
    const ids = (await tx.document.findMany({ where: holding, select: { id: true } })).map(({ id }) => id);
    await lockWithNeighbours(tx, ...ids);
    const documents = await tx.document.findMany({ where: { id: { in: ids } }, include: { texts: true } });
    await tx.edition.updateMany({ where: { link, documentId: { in: ids } }, data: { link: to } });
    await tx.document.updateMany({ where: { id: { in: ids } }, data: { version: { increment: 1 } } });
    for (const document of documents) {
      const change = { link: { before: link, after: to } };
      await record(tx, { type: "document.link-moved", actor: admin, subject: subjectOf(document), change });
    }
    const state = stateAfter(null, { kind: "fine", answer: "moved", etag: null }, now());
    await tx.linkCheck.upsert({ where: { link: to }, create: { link: to, ...state }, update: {} });
    await purgeEveryPage(tx);
    return ok({ link });
  });
}

/** Says that a person has looked and the link works, whatever the job was answered: it rests for a year. */
export function confirmLink(admin: Admin, { link }: { link: string }): Done {
  return transaction(async (tx): Done => {
    const before = await tx.linkCheck.findUnique({ where: { link } });
    if (!before) return fail("not-found");
    const at = now();
    await tx.linkCheck.update({
      where: { link },
      data: { state: "FINE", movedTo: null, failures: 0, failingSince: null, confirmedAt: at, dueAt: restFrom(at) },
    });
    const change = { state: { before: before.state, after: "FINE" } };
    await record(tx, { type: "link.confirmed", actor: admin, subject: { type: "link", id: link }, change });
    return ok({ link });
  });
}
