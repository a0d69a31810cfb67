import type pg from "pg";
import type { Figure } from "../report";
import { searchTables } from "./engine";

const mb = (bytes: string | number) => `${(Number(bytes) / 1e6).toFixed(0)} MB`;

/** What search keeps beside the texts, and what the texts are. */
export async function indexSizes(owner: pg.Client): Promise<Figure[]> {
  const { rows: indexes } = await owner.query<{ name: string; size: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_relation_size(indexrelid) AS size FROM pg_index
     WHERE indrelid = ANY(SELECT quote_ident(name)::regclass FROM unnest($1::text[]) name) ORDER BY 2 DESC`,
    [searchTables],
  );
  const { rows } = await owner.query<{ texts: string; vectors: string; tables: string }>(
    `SELECT (SELECT sum(octet_length(text)) FROM "EditionPage") + (SELECT sum(octet_length(title) + octet_length(abstract)) FROM "DocumentText") AS texts,
       (SELECT sum(pg_column_size(vector)) FROM "EditionPage") AS vectors,
       (SELECT sum(pg_total_relation_size(quote_ident(name)::regclass)) FROM unnest($1::text[]) name) AS tables`,
    [searchTables],
  );
  const { texts = 0, vectors = 0, tables = 0 } = rows[0] ?? {};
  return [
    {
      name: "size of the index",
      measured: `${mb(tables)} with ${indexes.map(({ name, size }) => `${name.replaceAll('"', "")} ${mb(size)}`).join(", ")}; vectors of pages ${mb(vectors)}; texts ${mb(texts)}: ${((Number(tables) + Number(vectors)) / Number(texts)).toFixed(2)} × the texts`,
      wanted: "to be known",
      reached: true,
    },
  ];
}
