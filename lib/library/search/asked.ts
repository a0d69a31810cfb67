import type { Viewer } from "@/lib/auth/viewer";
import type { Audience } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { audiencesOf } from "../policy";
import { type CompiledQuery, compileQuery } from "./query";
import type { SearchState } from "./schema";

/** A search as the database is asked: for whom, what, and its words compiled; no words mean every document. */
export type Asked = {
  readonly audiences: Audience[];
  readonly state: SearchState;
  readonly query: CompiledQuery | null;
  readonly locale: Locale;
  /** The documents that say the words, where they were found beforehand. */
  readonly within?: readonly string[];
};

/** Null when what was typed holds nothing that can be searched for. */
export async function askedFor(viewer: Viewer, state: SearchState, locale: Locale): Promise<Asked | null> {
  const query = state.q ? await compileQuery(state.q, locale) : null;
  if (state.q && query === null) return null;
  return { audiences: audiencesOf(viewer), state, query, locale };
}
