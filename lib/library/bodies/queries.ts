import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { type Listing, type ListState, slice } from "@/lib/lists";
import type { Body } from "./rules";
import type { bodiesShape } from "./schema";
import { renaming, spelledBodies } from "./spellings";

export type BodiesState = ListState<(typeof bodiesShape.filters)[number], (typeof bodiesShape.sorts)[number]>;

/** The bodies that documents name, those whose names, former ones too, hold what was typed. */
export async function listBodies(_admin: Admin, state: BodiesState): Promise<Listing<Body>> {
  const { bodies } = await spelledBodies(db);
  const wanted = folded(state.filters.q ?? "");
  const rows = bodies
    .filter(({ spellings, former }) =>
      [...spellings.map(({ name }) => name), ...former].some((name) => folded(name).includes(wanted)),
    )
    .sort((a, b) => (state.sort === "documents" ? a.documents - b.documents : 0) || a.name.localeCompare(b.name));
  if (state.descending) rows.reverse();
  const { skip, take } = slice(state);
  return { rows: rows.slice(skip, skip + take), total: rows.length };
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** One body, and what a new name would come to; null for what no document names. */
export async function findEditedBody(_admin: Admin, slug: string, typed: string | null) {
  const spelled = await spelledBodies(db);
  const body = spelled.bodies.find((one) => one.slug === slug);
  return body ? { body, renaming: typed === null ? null : renaming(spelled, body, typed) } : null;
}

export type BodyRenaming = ReturnType<typeof renaming>;
