import { Prisma } from "@/lib/db/generated/client";
import type { Asked } from "./asked";
import { ask, found } from "./conditions";
import { chosen, compared, competitors, isWorded } from "./relevance";
import { hitsPerPage } from "./schema";

/** The documents of the page asked for, in order. */
export async function findHits(asked: Asked): Promise<string[]> {
  return (await ask<{ id: string }>(asked, hits(asked))).map(({ id }) => id);
}

/** All that a search finds up to a limit: in its own order, or the last to appear on the portal first. */
export async function findAll(
  asked: Asked,
  { latest, limit }: { readonly latest: boolean; readonly limit: number },
): Promise<string[]> {
  const by = latest
    ? Prisma.sql`(SELECT document."publishedAt" FROM "Document" document WHERE document.id = found.id) DESC NULLS LAST`
    : order(asked);
  const all = Prisma.sql`WITH ${found(asked)} SELECT id FROM found ORDER BY ${by}, id LIMIT ${limit}`;
  return (await ask<{ id: string }>(asked, all)).map(({ id }) => id);
}

// The most relevant are chosen by their heads, then put in order by the whole text of each. After them come the newest.
function hits(asked: Asked): Prisma.Sql {
  const { state } = asked;
  const offset = (state.page - 1) * hitsPerPage;
  if (state.sort !== "relevance" || !isWorded(asked))
    return Prisma.sql`WITH ${found(asked)} SELECT id FROM found ORDER BY ${order(asked)}, id LIMIT ${hitsPerPage} OFFSET ${offset}`;
  const candidates = Prisma.sql`WITH ${found(asked)}, ${chosen(asked)}`;
  if (offset >= competitors)
    return Prisma.sql`${candidates} SELECT id FROM found WHERE id NOT IN (SELECT id FROM candidates)
      ORDER BY date DESC, id LIMIT ${hitsPerPage} OFFSET ${offset - competitors}`;
  return Prisma.sql`${candidates}, ${compared(asked.query)}
    SELECT id FROM ranked ORDER BY rank DESC, date DESC, id LIMIT ${hitsPerPage} OFFSET ${offset}`;
}

function order({ state, locale }: Asked): Prisma.Sql {
  if (state.sort === "oldest") return Prisma.sql`date ASC`;
  if (state.sort !== "title") return Prisma.sql`date DESC`;
  return Prisma.sql`(SELECT lower(unaccent(text.title)) FROM "DocumentText" text WHERE text."documentId" = found.id
    ORDER BY (text.locale = ${locale}) DESC, (text.locale = 'en') DESC LIMIT 1) ASC`;
}
