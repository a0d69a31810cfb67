import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { ModerationOutcome } from "@/lib/db/generated/enums";
import { transaction } from "@/lib/db/transaction";
import { enqueue } from "@/lib/jobs/enqueue";
import { purgeEveryPage } from "@/lib/pages/purge";
import { fail, ok, type Result } from "@/lib/result";
import { tellSubmitter } from "../mail";
import { canModerate } from "../policy";
import { subjectOf } from "../publications/commands";
import { lockWithNeighbours } from "../records/locks";
import { type DocumentEvent, transition } from "../rules";
import { indexDocument } from "../search/indexing";
import { purgeDocumentPages } from "./pages";

type Decided = Promise<Result<{ id: string }, "not-found" | "publication-already-decided" | "public-reason-missing">>;

/** Puts a submitted publication into the library. */
export function publishDocument(admin: Admin, { documentId }: { documentId: string }): Decided {
  return decide(admin, { documentId, event: "publish", outcome: "PUBLISHED", news: "published" });
}

/** Gives a submitted publication back to its organization, with the reason. */
export function askForChanges(admin: Admin, { documentId, reason }: { documentId: string; reason: string }): Decided {
  return decide(admin, {
    documentId,
    reason,
    event: "ask-for-changes",
    outcome: "CHANGES_REQUESTED",
    news: "returned",
  });
}

type Withdrawn = { readonly documentId: string; readonly reason: string; readonly publicReason?: string | undefined };

/**
 * Takes a published document out of the library; its record stays with the secretariat. Of what was public everybody is
 * told that it is withdrawn, and why: `publicReason` is asked for.
 */
export function withdrawDocument(admin: Admin, { documentId, reason, publicReason }: Withdrawn): Decided {
  return decide(admin, {
    documentId,
    reason,
    publicReason,
    event: "withdraw",
    outcome: "WITHDRAWN",
    news: "withdrawn",
  });
}

type Decision = {
  readonly documentId: string;
  readonly event: DocumentEvent;
  readonly outcome: ModerationOutcome;
  readonly news: "published" | "returned" | "withdrawn";
  readonly reason?: string;
  readonly publicReason?: string | undefined;
};

function decide(admin: Admin, { documentId, event, outcome, news, reason = "", publicReason }: Decision): Decided {
  return transaction(async (tx): Decided => {
    await lockWithNeighbours(tx, documentId);
    const document = await find(tx, documentId);
    if (!document || !canModerate(admin, document)) return fail("not-found");
    const wasPublic = event === "withdraw" && document.status === "PUBLISHED" && document.audience === "PUBLIC";
    if (wasPublic && !publicReason) return fail("public-reason-missing", { field: "publicReason" });
    // Two admins may decide at once: only the one who still finds it open wins.
    const { from, to } = transition(event);
    const { count } = await tx.document.updateMany({
      where: { id: documentId, version: document.version, status: { in: from } },
      data: { status: to, ...(event === "publish" && { publishedAt: now() }) },
    });
    if (count === 0) return fail("publication-already-decided");
    await tx.moderation.create({ data: { documentId, outcome, reason, decidedById: admin.userId } });
    if (wasPublic && publicReason) await tx.withdrawal.create({ data: { documentId, reason: publicReason } });
    await record(tx, {
      type: `document.${news}`,
      actor: admin,
      subject: subjectOf(document),
      change: {
        status: { before: document.status, after: to },
        ...(wasPublic && { publicReason: { after: publicReason } }),
      },
    });
    await indexDocument(tx, documentId);
    await enqueue(tx, "count-words", {}, { key: "count-words" });
    // Others list it as related, and an appeal may lead to it.
    if (event === "withdraw" || (await isRelated(tx, documentId))) await purgeEveryPage(tx);
    else await purgeDocumentPages(tx, document);
    await tellSubmitter(tx, { documentId, news, ...(reason && { reason }) });
    return ok({ id: documentId });
  });
}

// What it relates to, and every other version of it, names it from now on.
async function isRelated(tx: Tx, id: string): Promise<boolean> {
  return (await tx.documentRelation.count({ where: { OR: [{ fromId: id }, { toId: id }] } })) > 0;
}

function find(tx: Tx, id: string) {
  return tx.document.findUnique({
    where: { id },
    include: { texts: true, regions: true, publisher: { select: { slug: true } } },
  });
}
