import pg from "pg";
import { ownerUrl } from "@/lib/db/testing/database";
import { readVocabularies } from "../keeping";
import { setVocabularies, shipped } from "../vocabulary";

/** Brings the vocabularies back to what migrations put in, in the database and in this process. For `beforeEach`. */
export async function resetVocabularies(): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl() });
  await owner.connect();
  await owner.query(`SET session_replication_role = replica`);
  for (const [table, vocabulary] of [
    ["DocumentType", "type"],
    ["Topic", "topic"],
  ] as const) {
    const slugs = shipped[vocabulary].map(({ slug }) => slug);
    await owner.query(`DELETE FROM "${table}"`);
    await owner.query(
      `INSERT INTO "${table}" (slug, position) SELECT slug, place FROM unnest($1::text[]) WITH ORDINALITY AS one(slug, place)`,
      [slugs],
    );
  }
  await owner.query(`UPDATE "VocabularyChange" SET number = number + 1`);
  await owner.end();
  setVocabularies(shipped);
  await readVocabularies();
}
