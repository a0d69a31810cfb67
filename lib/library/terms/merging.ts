import type { z } from "zod";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/result";
import { tableOf } from "./rows";
import type { mergeTermsSchema } from "./schema";
import type { VocabularyName } from "./vocabulary";
import { changingVocabularies, englishName, recordTerm, rowsIn } from "./writing";

/**
 * Makes one term of two: from this moment on the one is taken for the other wherever it is asked for or written. The documents
 * that have it take over the other in a job. It cannot be undone; its slug leads to the other for good.
 */
export function mergeTerms(
  admin: Admin,
  input: z.output<typeof mergeTermsSchema>,
): Promise<Result<{ vocabulary: VocabularyName }>> {
  const { vocabulary, slug, into } = input;
  return changingVocabularies(async (tx) => {
    if (slug === into) return fail("merge-with-itself");
    // Who gives it to a document at this moment is waited for; who comes later reads that it is merged.
    await tx.$executeRaw`SELECT 1 FROM ${tableOf[vocabulary]} WHERE slug = ${slug} FOR UPDATE`;
    const rows = await rowsIn(tx, vocabulary);
    const [term, target] = [slug, into].map((one) => rows.find((row) => row.slug === one && row.mergedInto === null));
    if (!term || !target) return fail("not-found");
    if (term.version !== input.version || target.version !== input.intoVersion) return fail("changed-meanwhile");
    // What became this one is the other now, too: nobody is sent from one address to the next.
    await tx.$executeRaw`
      UPDATE ${tableOf[vocabulary]} SET "mergedIntoSlug" = ${into}, version = version + 1
      WHERE slug = ${slug} OR "mergedIntoSlug" = ${slug}`;
    await recordTerm(tx, admin, "merged", vocabulary, term, {
      into: { before: null, after: { slug: into, name: englishName(vocabulary, target) } },
      documents: { before: term.documents, after: 0 },
      names: { before: term.names, after: null },
    });
    await enqueue(
      tx,
      "carry-term",
      { vocabulary, slug, auditId: await lastEvent(tx) },
      { key: `carry:${vocabulary}:${slug}` },
    );
    return ok({ vocabulary });
  });
}

/** The event that was just written: its writer holds the end of the chain until the transaction ends. */
export async function lastEvent(tx: Tx): Promise<string> {
  const event = await tx.auditEvent.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return String(event?.id ?? "");
}
