import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Audience } from "@/lib/db/generated/enums";
import { withFormer } from "../terms/vocabulary";
import type { Asked } from "./asked";
import { type FacetName, facetNames, type SearchState } from "./schema";

/**
 * Asks the index. Reading `words` row by row is a hundred times slower than their index, which the planner cannot know: to it
 * a long vector is one comparison. What it saves by compiling a statement is less than the compiling takes.
 */
export async function ask<Row>({ query }: Asked, statement: Prisma.Sql): Promise<Row[]> {
  if (query === null) return db.$queryRaw<Row[]>(statement);
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`,
    db.$queryRaw<Row[]>(statement),
  ]);
  return rows;
}

const mostWithin = 20_000;

/**
 * A phrase is not in the index, only its words are: the texts that have them all are read to find it. That is done once for
 * all that is asked of a search.
 */
export async function withPhraseFound(asked: Asked): Promise<Asked> {
  if (!asked.query?.words.includes("<")) return asked;
  const rows = await ask<{ id: string }>(
    asked,
    Prisma.sql`SELECT "documentId"::text AS id FROM "SearchEntry" WHERE words @@ ${asked.query.words}::tsquery LIMIT ${mostWithin + 1}`,
  );
  return rows.length > mostWithin ? asked : { ...asked, within: rows.map(({ id }) => id) };
}

/** What a search finds: rows of id and date. */
export function rowsFound(asked: Asked): Prisma.Sql {
  const { always, narrowed } = conditions(asked);
  const all = [...always, ...narrowed.map(([, fits]) => fits)];
  return Prisma.sql`SELECT "documentId" AS id, date FROM "SearchEntry" entry WHERE ${Prisma.join(all, " AND ")}`;
}

/**
 * The same, as `found`. Where words are asked for it is found before it is put in order: in the order of dates each
 * document's words would be read until enough have been met.
 */
export function found(asked: Asked): Prisma.Sql {
  const first = asked.query === null ? Prisma.sql`NOT MATERIALIZED` : Prisma.sql`MATERIALIZED`;
  return Prisma.sql`found AS ${first} (${rowsFound(asked)})`;
}

/** The conditions that no facet offers, then one for each facet with choices. */
export function conditions({ audiences, state, query, within }: Asked) {
  const always = [Prisma.sql`audience = ANY(${audiences}::"Audience"[])`];
  if (state.from !== null) always.push(Prisma.sql`date >= make_date(${state.from}, 1, 1)`);
  if (state.to !== null) always.push(Prisma.sql`date < make_date(${state.to} + 1, 1, 1)`);
  if (within) always.push(Prisma.sql`"documentId" = ANY(${[...within]}::uuid[])`);
  else if (query !== null) always.push(Prisma.sql`words @@ ${query.words}::tsquery`);
  if (query?.head) always.push(Prisma.sql`"documentId" IN (${headsSaying(query.head)})`);
  if (query?.notHead) always.push(Prisma.sql`"documentId" NOT IN (${headsSaying(query.notHead)})`);
  return {
    always,
    narrowed: facetNames.flatMap((name) =>
      state[name].length > 0 ? [[name, fits(name, state, audiences)] as const] : [],
    ),
  };
}

function headsSaying(words: string): Prisma.Sql {
  return Prisma.sql`SELECT head."documentId" FROM "SearchHead" head WHERE head.words @@ ${words}::tsquery`;
}

function fits(name: FacetName, state: SearchState, audiences: Audience[]): Prisma.Sql {
  // The address keeps a body's former name: who guesses one is not told what the present one is.
  const values = Prisma.sql`${state[name].flatMap((value) => withFormer(name, value))}::text[]`;
  // A hidden organization must not be found by guessing its name.
  const asked =
    name === "publisher"
      ? Prisma.sql`ARRAY(SELECT slug FROM ${namedTo(audiences)} WHERE slug = ANY(${values}))`
      : values;
  return Prisma.sql`coalesce(${column(name)} IN (SELECT number FROM "SearchSet" WHERE values && ${asked}), FALSE)`;
}

/** A facet is a column of the same name. */
export function column(name: FacetName): Prisma.Sql {
  return Prisma.raw(`entry."${name}"`);
}

/** As `namesPublisher` of the policy; one's own organization makes no difference to a search, which is for everybody. */
export function namedTo(audiences: Audience[]): Prisma.Sql {
  return Prisma.sql`(SELECT slug, name FROM "Organization" JOIN "Membership" ON "organizationId" = id
    WHERE listing = ANY(${audiences}::"Audience"[]) AND status = 'ACTIVE') named`;
}
