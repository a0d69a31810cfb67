import type { Tx } from "@/lib/db/client";
import { bodySlug } from "../browsing/slugs";
import { formerSlugs } from "../terms/vocabulary";
import type { Body, Spelling } from "./rules";

type Reader = Pick<Tx, "$queryRaw" | "formerBody">;

export type Spelled = {
  readonly bodies: readonly Body[];
  readonly former: ReadonlyMap<string, string>;
};

/** Every body that a document names, as the database says at this moment. Drafts belong to those who write them. */
export async function spelledBodies(tx: Reader): Promise<Spelled> {
  const rows = await tx.$queryRaw<Spelling[]>`
    SELECT body AS name, count(*)::int AS documents FROM "Document" WHERE body IS NOT NULL AND status <> 'DRAFT' GROUP BY 1 ORDER BY 2 DESC, 1`;
  const former = new Map((await tx.formerBody.findMany()).map(({ name, present }) => [name, present]));
  const addresses = formerSlugs(former);
  const groups = new Map<string, Spelling[]>();
  for (const row of rows) {
    const own = bodySlug(row.name);
    const slug = addresses.get(own) ?? own;
    groups.set(slug, [...(groups.get(slug) ?? []), row]);
  }
  return { bodies: [...groups].map(([slug, spellings]) => bodyOf(slug, spellings, former)), former };
}

function bodyOf(slug: string, spellings: readonly Spelling[], former: ReadonlyMap<string, string>): Body {
  // On its way to another name, it is called by that already.
  const [most] = spellings;
  const name = former.get(most?.name ?? "") ?? most?.name ?? slug;
  return {
    ...{ slug, name, spellings },
    documents: spellings.reduce((sum, { documents }) => sum + documents, 0),
    former: [...former].filter(([, present]) => bodySlug(present) === slug).map(([before]) => before),
  };
}

/**
 * What a body that is named anew comes to: the name it gets, and another body that has its address already, which it becomes
 * one with. A name that was given up for another body's is that body's.
 */
export function renaming({ bodies, former }: Spelled, body: Body, typed: string) {
  const present = former.get(typed);
  const to = present === undefined || bodySlug(present) === body.slug ? typed : present;
  const slug = bodySlug(to);
  const other = slug === body.slug ? undefined : bodies.find((one) => one.slug === slug);
  const spellings = [...body.spellings, ...(other?.spellings ?? [])].filter(({ name }) => name !== to);
  return { to, slug, other, spellings, moving: spellings.reduce((sum, { documents }) => sum + documents, 0) };
}
