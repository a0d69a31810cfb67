import type pg from "pg";
import { setApart } from "@/lib/library/search/dictionaries";
import { connected } from "./fill";

const dictionary = (column: string) =>
  `('library_' || CASE WHEN ${column} IN ('en', 'fr', 'ar', 'es', 'ru') THEN ${column} ELSE 'simple' END)::regconfig`;

/**
 * The whole text of every published document as one vector, made from the documents themselves: what the full ranking
 * and the slow counts read. In the order in which a reader meets it, so that a phrase over an end is the same one.
 */
export async function makeWhole(ownerUrl: string): Promise<void> {
  const owner = await connected(ownerUrl);
  try {
    const { rows } = await owner.query(`SELECT to_regclass('bench_whole') IS NOT NULL AS made`);
    if (rows[0].made) return;
    await setChineseApart(owner);
    await owner.query(`DROP TABLE IF EXISTS bench_making;
      CREATE UNLOGGED TABLE bench_making (id uuid PRIMARY KEY, date date, audience "Audience", words tsvector);
      ALTER TABLE bench_making ALTER words SET STORAGE external`);
    await Promise.all([0, 1].map((half) => gather(ownerUrl, half)));
    await owner.query(`SET maintenance_work_mem = '512MB';
      CREATE INDEX ON bench_making USING gin (words) WITH (fastupdate = off);
      ALTER TABLE bench_making RENAME TO bench_whole;
      DROP TABLE bench_apart`);
    await owner.query("VACUUM ANALYZE bench_whole");
  } finally {
    await owner.end();
  }
}

async function setChineseApart(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ id: string; title: string; abstract: string }>(
    `SELECT "documentId" AS id, title, abstract FROM "DocumentText" WHERE locale = 'zh'`,
  );
  await owner.query(
    `DROP TABLE IF EXISTS bench_apart; CREATE UNLOGGED TABLE bench_apart (id uuid PRIMARY KEY, title text, abstract text)`,
  );
  await owner.query(`INSERT INTO bench_apart SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])`, [
    rows.map(({ id }) => id),
    rows.map(({ title }) => setApart(title)),
    rows.map(({ abstract }) => setApart(abstract)),
  ]);
}

async function gather(ownerUrl: string, half: number): Promise<void> {
  const client = await connected(ownerUrl);
  const ofTexts = (column: "title" | "abstract", weight: "A" | "C") =>
    `coalesce((SELECT tsvector_agg(setweight(to_tsvector(${dictionary("said.locale")},
        CASE WHEN said.locale = 'zh' THEN apart.${column} ELSE said.${column} END), '${weight}') ORDER BY said.locale)
      FROM "DocumentText" said LEFT JOIN bench_apart apart ON apart.id = said."documentId" WHERE said."documentId" = document.id), '')`;
  await client.query(
    `INSERT INTO bench_making
     SELECT document.id, date, audience,
       ${ofTexts("title", "A")}
       || setweight(to_tsvector('library_simple', regexp_replace(array_to_string(symbols, ' '), '[^[:alnum:]]+', ' ', 'g')), 'A')
       || setweight(to_tsvector('library_en', coalesce(body, '')), 'B')
       || ${ofTexts("abstract", "C")}
       || coalesce((SELECT tsvector_agg(page.vector ORDER BY page."editionId", page.number)
          FROM "Edition" edition JOIN "EditionPage" page ON page."editionId" = edition.id WHERE edition."documentId" = document.id), '')
     FROM "Document" document WHERE status = 'PUBLISHED' AND (id < '80000000-0000-0000-0000-000000000000') = ($1 = 0)`,
    [half],
  );
  await client.end();
}
