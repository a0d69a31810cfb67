import { createHash } from "node:crypto";
import { z } from "zod";
import { visitor } from "@/lib/auth/viewer";
import type { Answer } from "@/lib/http/api/answer";
import { openCursor, sealCursor } from "@/lib/http/api/cursor";
import { readParameters } from "@/lib/http/api/parameters";
import { problemOf, wrongParameters } from "@/lib/http/api/problem";
import { paths } from "@/lib/paths";
import { feedHref, readSearch, type SearchState, searchHref, sorts } from "../search/schema";
import { countsOf, lastChange, recordedDocument, recordedDocuments } from "./queries";
import { absolute, type documentAnswerBody, type documentsAnswerBody, recordOf, withFields } from "./records";
import { type DocumentsQuery, documentQuery, documentsQuery } from "./schema";
import { countSince, type Walk, walk } from "./walk";

const key = z.strictObject({ id: z.uuid(), key: z.string() });
const place = z.strictObject({
  after: key,
  edge: key.extend({ by: z.enum(["head", "date"]) }).nullable(),
  ranked: z.boolean(),
  total: z.strictObject({ count: z.int(), more: z.boolean() }),
});

type Total = z.infer<typeof place>["total"];

const mostCounted = 10_000;

/** `/api/v1/documents`: a page of a search, and where it goes on. */
export async function documentsAnswer(given: URLSearchParams): Promise<Answer> {
  const { input, problem } = readParameters(documentsQuery, given);
  if (problem) return { problem };
  const { locale, limit, cursor } = input;
  const state = stateOf(input);
  const asked: Walk = { viewer: visitor, state, locale, ...orderOf(input, state) };
  const list = listOf(asked);
  const opened = cursor === undefined ? null : openCursor(list, place, cursor);
  if (cursor !== undefined && !opened)
    return { problem: wrongParameters([{ parameter: "cursor", detail: "It is no cursor of this very search" }]) };
  const [changed, steps, counts] = await Promise.all([
    lastChange(),
    walk(asked, opened, limit),
    opened && !input.facets ? null : countsOf(visitor, state, locale),
  ]);
  const [documents, total] = await Promise.all([
    recordedDocuments(visitor, steps.ids, locale),
    opened?.total ?? totalOf(asked, counts?.total ?? 0),
  ]);
  const next = steps.next && sealCursor(list, { ...steps.next, total });
  const nextHref = next === null ? null : hrefOf(given, next);
  const body: z.infer<typeof documentsAnswerBody> = {
    data: documents.map((document) => withFields(recordOf(document, locale), input.fields)),
    page: { limit, next },
    total,
    facets: Object.fromEntries((input.facets ?? []).map((name) => [name, facetOf(counts?.facets[name] ?? [])])),
    links: {
      self: hrefOf(given, cursor),
      page: absolute(searchHref(locale, state)),
      feed: absolute(feedHref(locale, state, "atom")),
      next: nextHref,
    },
  };
  return { body, changed, next: nextHref };
}

function facetOf(values: readonly { value: string; label?: string; count: number }[]) {
  return values.map(({ value, label, count }) => ({ value, ...(label !== undefined && { label }), count }));
}

// The page's own reading: what it would leave out has been refused before.
function stateOf({
  q,
  from,
  to,
  sort,
  region,
  country,
  type,
  topic,
  language,
  body,
  publisher,
}: DocumentsQuery): SearchState {
  const year = (value?: number) => (value === undefined ? value : String(value).padStart(4, "0"));
  const shown = sorts.find((known) => known === sort);
  const parameters = {
    q,
    from: year(from),
    to: year(to),
    sort: shown,
    region,
    country,
    type,
    topic,
    language,
    body,
    publisher,
  };
  return readSearch(parameters);
}

function orderOf({ sort, updatedSince }: DocumentsQuery, state: SearchState): Pick<Walk, "sort" | "since"> {
  return { sort: sort === "updated" ? sort : state.sort, since: updatedSince ? new Date(updatedSince) : null };
}

// A cursor belongs to one list: how much of it is shown at once, and of each record, may change on the way.
function listOf({ state, locale, sort, since }: Walk): string {
  return createHash("sha256").update(JSON.stringify({ state, locale, sort, since })).digest("base64url");
}

async function totalOf(asked: Walk, counted: number): Promise<Total> {
  const count = asked.since ? await countSince(asked, asked.since, mostCounted + 1) : counted;
  return { count: Math.min(count, mostCounted), more: count > mostCounted };
}

function hrefOf(given: URLSearchParams, cursor: string | undefined): string {
  const query = new URLSearchParams(given);
  if (cursor !== undefined) query.set("cursor", cursor);
  const text = query.toString();
  return absolute(text ? `${paths.api.documents()}?${text}` : paths.api.documents());
}

const longestSlug = 300;

/** `/api/v1/documents/{id-or-slug}`. */
export async function documentAnswer(name: string, given: URLSearchParams): Promise<Answer> {
  const { input, problem } = readParameters(documentQuery, given);
  if (problem) return { problem };
  const { locale, fields } = input;
  const isName = name.length <= longestSlug && !name.includes("\0");
  const document = isName ? await recordedDocument(visitor, name, locale) : null;
  if (!document) return { problem: problemOf("not-found", "The library has no such document") };
  const record = recordOf(document, locale);
  const body: z.infer<typeof documentAnswerBody> = {
    data: withFields(record, fields),
    links: { self: absolute(paths.api.document(document.slug, { locale })), page: record.link },
  };
  return { body, changed: document.updated };
}
