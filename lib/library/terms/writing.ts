import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { defaultLocale } from "@/lib/i18n/locales";
import { purgeEveryPage } from "@/lib/pages/purge";
import type { Result } from "@/lib/result";
import { readVocabularies } from "./keeping";
import { type TermRow, termRows } from "./rows";
import type { VocabularyName } from "./vocabulary";
import { shippedName } from "./wording";

/**
 * A change of the vocabularies, one after another: an order, a name that nobody else has and a line of mergers are of many
 * rows. Every page may show a name, so all are drawn anew; this process knows of the change when it is answered.
 */
export async function changingVocabularies<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  const result = await transaction(async (tx) => {
    await tx.$executeRaw`SELECT number FROM "VocabularyChange" FOR UPDATE`;
    const done = await work(tx);
    if (done.ok) await purgeEveryPage(tx);
    return done;
  });
  if (result.ok) await readVocabularies();
  return result;
}

/** The rows of a vocabulary as they are inside a change. */
export function rowsIn(tx: Tx, vocabulary: VocabularyName): Promise<TermRow[]> {
  return tx.$queryRaw<TermRow[]>(termRows(vocabulary));
}

/** The name of a row in English, for the log. */
export function englishName(vocabulary: VocabularyName, { slug, names }: Pick<TermRow, "slug" | "names">): string {
  return names[defaultLocale] ?? shippedName(defaultLocale, vocabulary, slug) ?? slug;
}

type Change = Parameters<typeof record>[1]["change"];

/** Writes into the log who did what to a term. */
export function recordTerm(
  tx: Tx,
  admin: Admin,
  verb: "added" | "renamed" | "moved" | "merged" | "removed",
  vocabulary: VocabularyName,
  term: Pick<TermRow, "slug" | "names">,
  change: Change = {},
): Promise<void> {
  const subject = { type: "term", id: `${vocabulary}:${term.slug}`, name: englishName(vocabulary, term) };
  return record(tx, { type: `term.${verb}`, actor: admin, subject, change });
}
