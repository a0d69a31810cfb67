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
import { type DocumentEvent, transition } from "../rules";
import { indexDocument } from "../search/indexing";
import { purgeDocumentPages } from "./pages";

type Decided = Promise<Result<{ id: string }, "not-found" | "publication-already-decided">>;

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

/** Takes a published document out of the library; its record stays with the secretariat. */
export function withdrawDocument(
  admin: Admin,
  { documentId, reason }: { documentId: string; reason: string },
): Decided {
  return decide(admin, { documentId, reason, event: "withdraw", outcome: "WITHDRAWN", news: "withdrawn" });
}

type Decision = {
  readonly documentId: string;
  readonly event: DocumentEvent;
  readonly outcome: ModerationOutcome;
  readonly news: "published" | "returned" | "withdrawn";
  readonly reason?: string;
};

function decide(admin: Admin, { documentId, event, outcome, news, reason = "" }: Decision): Decided {
  return transaction(async (tx): Decided => {
    const document = await find(tx, documentId);
    if (!document || !canModerate(admin, document)) return fail("not-found");
    // Two admins may decide at once: only the one who still finds it open wins.
    const { from, to } = transition(event);
    const { count } = await tx.document.updateMany({
      where: { id: documentId, status: { in: from } },
      data: { status: to, ...(event === "publish" && { publishedAt: now() }) },
    });
    if (count === 0) return fail("publication-already-decided");
    await tx.moderation.create({ data: { documentId, outcome, reason, decidedById: admin.userId } });
    await record(tx, {
      type: `document.${news}`,
      actor: admin,
      subject: subjectOf(document),
      change: { status: { before: document.status, after: to } },
    });
    await indexDocument(tx, documentId);
    await enqueue(tx, "count-words", {}, { key: "count-words" });
    // Others list it as related, and an appeal may lead to it.
    if (event === "withdraw") await purgeEveryPage(tx);
    else await purgeDocumentPages(tx, document);
    await tellSubmitter(tx, { documentId, news, ...(reason && { reason }) });
    return ok({ id: documentId });
  });
}

function find(tx: Tx, id: string) {
  return tx.document.findUnique({
    where: { id },
    include: { texts: true, regions: true, publisher: { select: { slug: true } } },
  });
}
