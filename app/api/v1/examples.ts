import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { type Answer, textOf } from "@/lib/http/api/answer";
import type { Locale } from "@/lib/i18n/locales";
import { documentAnswer, documentsAnswer } from "@/lib/library/api/answers";
import { searchInWords } from "@/lib/library/catalogue/wording";
import { exportSearch } from "@/lib/library/exports/exports";
import { feedOf } from "@/lib/library/feeds/feed";
import { answerHarvester } from "@/lib/library/harvest/answer";
import { newestDocuments } from "@/lib/library/queries";
import { everything, exportHref, feedHref, type SearchState } from "@/lib/library/search/schema";
import { detailsOf, idsFound } from "@/lib/library/search/whole";
import { paths } from "@/lib/paths";

export const exampleNames = ["search", "document", "problem", "oai", "feed", "export"] as const;

export type ExampleName = (typeof exampleNames)[number];

/** A request that works, and what it is answered with: whole, or its first lines. */
export type Example = {
  readonly name: ExampleName;
  readonly href: string;
  readonly answer: string;
  readonly isWhole: boolean;
};

const longest = { lines: 120, characters: 6_000 };

type Request = { readonly name: ExampleName; readonly url: URL; readonly answered: () => Promise<string> };

/** Requests in a reader's language that can be made at this moment. Without documents there is none of one. */
export async function exampleRequests(locale: Locale): Promise<Request[]> {
  const [newest] = await newestDocuments(visitor, {}, locale, 1);
  const year = newest?.date.getUTCFullYear() ?? null;
  const ofThatYear: SearchState = { ...everything, from: year, to: year };
  const some = { limit: 2, fields: "titles,date,link", facets: "region", locale };
  const asked = (name: ExampleName, path: string, answered: (parameters: URLSearchParams) => Promise<string>) => {
    const url = new URL(path, env.PORTAL_URL);
    return { name, url, answered: () => answered(url.searchParams) };
  };
  const ofOne = (slug: string) =>
    asked("document", paths.api.document(slug, { locale }), (given) => said(documentAnswer(slug, given)));
  return [
    asked("search", paths.api.documents(some), (given) => said(documentsAnswer(given))),
    ...(newest ? [ofOne(newest.slug)] : []),
    asked("problem", paths.api.documents({ region: "atlantis" }), (given) => said(documentsAnswer(given))),
    asked("oai", paths.oai({ verb: "Identify" }), answerHarvester),
    asked("feed", feedHref(locale, ofThatYear, "json"), () => feedText(locale, ofThatYear)),
    asked("export", exportHref(locale, ofThatYear, "csv"), async () =>
      beginningIn(await exportSearch(visitor, ofThatYear, locale, "csv")),
    ),
  ];
}

/** The same requests with their answers. */
export async function liveExamples(locale: Locale): Promise<Example[]> {
  const requests = await exampleRequests(locale);
  return Promise.all(
    requests.map(async ({ name, url, answered }) => {
      const text = await answered();
      const answer = beginningOf(text);
      return { name, href: url.href, answer, isWhole: answer === text };
    }),
  );
}

// A file of thousands of documents is not written to its end for its first lines.
async function beginningIn({ body }: Response): Promise<string> {
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += decoder.decode(piece.value, { stream: true });
    if (text.length > 2 * longest.characters) break;
  }
  await reader.cancel();
  return text;
}

async function said(answer: Promise<Answer>): Promise<string> {
  const given = await answer;
  return textOf("problem" in given ? given.problem : given.body);
}

async function feedText(locale: Locale, state: SearchState): Promise<string> {
  const documents = await detailsOf(
    visitor,
    await idsFound(visitor, state, locale, { latest: true, limit: 50 }),
    locale,
  );
  return feedOf(locale, "json", { title: searchInWords(locale, state), state, documents });
}

function beginningOf(text: string): string {
  const lines = text.split("\n");
  const some = lines.slice(0, longest.lines).join("\n").slice(0, longest.characters);
  return lines.length > longest.lines || text.length > longest.characters ? some : text;
}
