import { searchInWords } from "@/components/library/facet-names";
import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { type Answer, textOf } from "@/lib/http/api/answer";
import type { Locale } from "@/lib/i18n/locales";
import { documentAnswer, documentsAnswer } from "@/lib/library/api/answers";
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

const longest = { lines: 70, characters: 6_000 };

/** Requests in a reader's language with the answers they have at this moment. Without documents there is none of one. */
export async function liveExamples(locale: Locale): Promise<Example[]> {
  const [newest] = await newestDocuments(visitor, {}, locale, 1);
  const year = newest?.date.getUTCFullYear() ?? null;
  const ofThatYear: SearchState = { ...everything, from: year, to: year };
  const asked = { limit: 2, fields: "titles,date,link", facets: "region", locale };
  const wrong = { region: "atlantis" };
  const examples = await Promise.all([
    example("search", paths.api.documents(asked), ({ searchParams }) => said(documentsAnswer(searchParams))),
    ...(newest
      ? [
          example("document", paths.api.document(newest.slug, { locale }), ({ searchParams }) =>
            said(documentAnswer(newest.slug, searchParams)),
          ),
        ]
      : []),
    example("problem", paths.api.documents(wrong), ({ searchParams }) => said(documentsAnswer(searchParams))),
    example("oai", paths.oai({ verb: "Identify" }), ({ searchParams }) => answerHarvester(searchParams)),
    example("feed", feedHref(locale, ofThatYear, "json"), () => feedText(locale, ofThatYear)),
    example("export", exportHref(locale, ofThatYear, "csv"), async () =>
      (await exportSearch(visitor, ofThatYear, locale, "csv")).text(),
    ),
  ]);
  return examples;
}

async function example(name: ExampleName, path: string, answered: (url: URL) => Promise<string>): Promise<Example> {
  const url = new URL(path, env.PORTAL_URL);
  const text = await answered(url);
  const shown = beginningOf(text);
  return { name, href: url.href, answer: shown, isWhole: shown === text };
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
