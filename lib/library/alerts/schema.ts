import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { everything, parametersOf, readSearch, type SearchState, searchHref } from "../search/schema";
import { presentValue } from "../terms/vocabulary";
import { frequencies } from "./rules";

const longestSearch = 2_000;

/** Reads a followed search: as an address is read, so that what no longer makes sense is left out. */
export function stateOf(search: string): SearchState {
  return readSearch(parametersOf(new URLSearchParams(search)));
}

/**
 * A search as the query of its address, the same text for the same search. News have one order and no pages. Null when
 * it is too long to be kept.
 */
export function followedSearch(state: SearchState): string | null {
  const search = queryOf(state);
  return search.length > longestSearch ? null : search;
}

/** Whether all that was followed is still understood: without one of its conditions it would be another, wider search. */
export function isUnderstood(search: string): boolean {
  const understood = new URLSearchParams(queryOf(stateOf(search)));
  return [...new URLSearchParams(search)].every(([name, value]) =>
    understood.getAll(name).includes(presentValue(name, value)),
  );
}

/** Where a search is followed by mail. */
export function followHref(locale: Locale, state: SearchState): string {
  return paths.follow(locale, queryOf(state));
}

function queryOf(state: SearchState): string {
  const sorted = {
    ...{ region: state.region.toSorted(), country: state.country.toSorted(), type: state.type.toSorted() },
    ...{
      body: state.body.toSorted(),
      topic: state.topic.toSorted(),
      language: state.language.toSorted(),
      publisher: state.publisher.toSorted(),
    },
  };
  const { q, from, to } = state;
  const usual = q ? "relevance" : "newest";
  const href = searchHref("en", { ...everything, q, ...sorted, from, to, sort: usual });
  return href.split("?")[1] ?? "";
}

const search = z
  .string()
  .max(longestSearch)
  .default("")
  .transform((text, context) => {
    const followed = followedSearch(stateOf(text));
    if (followed !== null) return followed;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });

export const followSchema = z.strictObject({ email: z.email().max(254), search, frequency: z.enum(frequencies) });

export type Following = z.output<typeof followSchema>;

export const confirmSchema = z.strictObject({ token: z.string().min(1).max(100) });

const key = z.string().max(100);

/** What the links of one alert carry; with those of its follower's page it goes back there. */
const alertLink = { alert: z.uuid(), key, follower: z.uuid().optional(), followerKey: key.optional() };

export const alertLinkSchema = z.strictObject(alertLink);
export const changeAlertSchema = z.strictObject({ ...alertLink, frequency: z.enum(frequencies) });

export type AlertLink = z.output<typeof alertLinkSchema>;

export const followerLinkSchema = z.strictObject({ follower: z.uuid(), key });
// Forgetting is a deliberate press: a box to tick first.
export const eraseFollowerSchema = z.strictObject({ follower: z.uuid(), key, understood: z.literal("on") });

export type FollowerLink = z.output<typeof followerLinkSchema>;
