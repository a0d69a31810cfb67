import type { Admin, Viewer, Visitor } from "@/lib/auth/viewer";
import { visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Alert } from "@/lib/db/generated/client";
import { type Locale, spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { hashToken } from "@/lib/ids";
import { publisherNames } from "../catalogue/publishers";
import { conditionsInWords, conditionsOf } from "../catalogue/wording";
import { type SearchState, searchHref } from "../search/schema";
import { alertKey, isAlertKey, isFollowerKey } from "./keys";
import type { Frequency } from "./rules";
import { type AlertLink, type FollowerLink, stateOf } from "./schema";

/** A followed search as its reader is shown it. */
export type FollowedSearch = {
  readonly id: string;
  /** What the forms about it carry. */
  readonly key: string;
  readonly words: string;
  readonly href: string;
  readonly frequency: Frequency;
  readonly isStopped: boolean;
};

/** What is followed, in words: the publishers named are those anybody may know of. */
export async function wordsOf(search: string, locale: Locale): Promise<string> {
  const state = stateOf(search);
  const words = conditionsInWords(locale, state, await publisherNames(visitor, state.publisher));
  return words || translator(locale, "alerts")("everything");
}

/** The same without what anybody can type: no free words, and no name that is not in our lists. */
export async function vocabularyWords(search: string, locale: Locale): Promise<string> {
  const state = stateOf(search);
  const names = await publisherNames(visitor, state.publisher);
  const publisher = state.publisher.filter((slug) => names.has(slug));
  return conditionsInWords(locale, { ...state, q: "", language: [], body: [], publisher }, names);
}

/** The conditions of a search, each with its values. */
export async function conditionsFor(viewer: Viewer, state: SearchState, locale: Locale) {
  return conditionsOf(locale, state, await publisherNames(viewer, state.publisher));
}

/** What a mailed link would begin, while it holds; looking uses nothing up. */
export async function findRequest(_visitor: Visitor, token: string, locale: Locale) {
  const request = await db.followRequest.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now() } },
  });
  return request && { words: await wordsOf(request.search, locale), frequency: request.frequency };
}

/** One alert, for whoever has its link; null when it is over and forgotten. */
export async function findAlert(_visitor: Visitor, link: AlertLink, locale: Locale): Promise<FollowedSearch | null> {
  if (!isAlertKey(link.alert, link.key)) return null;
  const alert = await db.alert.findUnique({ where: { id: link.alert } });
  return alert && (await shown(alert, locale));
}

/** All alerts of an address, for whoever has its link; null when the address is not known any more. */
export async function findFollower(_visitor: Visitor, link: FollowerLink, locale: Locale) {
  if (!isFollowerKey(link.follower, link.key)) return null;
  const follower = await db.follower.findUnique({
    where: { id: link.follower },
    include: { alerts: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
  });
  if (!follower) return null;
  return { email: follower.email, alerts: await Promise.all(follower.alerts.map((alert) => shown(alert, locale))) };
}

/** What is kept of an address that was proved in another way: for its export. */
export async function followedBy(email: string) {
  const alerts = await db.alert.findMany({
    where: { follower: { email } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { search: true, locale: true, frequency: true, createdAt: true, stoppedAt: true },
  });
  return alerts;
}

/** How many searches are followed by mail, by how many addresses: numbers alone. */
export async function countAlerts(_admin: Admin) {
  const following = { stoppedAt: null } as const;
  const [daily, weekly, addresses] = await Promise.all([
    db.alert.count({ where: { ...following, frequency: "DAILY" } }),
    db.alert.count({ where: { ...following, frequency: "WEEKLY" } }),
    db.follower.count({ where: { alerts: { some: following } } }),
  ]);
  return { daily, weekly, addresses };
}

async function shown({ id, search, locale, frequency, stoppedAt }: Alert, readIn: Locale): Promise<FollowedSearch> {
  return {
    ...{ id, key: alertKey(id), frequency, isStopped: stoppedAt !== null },
    words: await wordsOf(search, readIn),
    // A search for words is of the language in which it was followed.
    href: searchHref(spoken(locale), stateOf(search)),
  };
}
