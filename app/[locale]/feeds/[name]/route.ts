import { notFound } from "next/navigation";
import { visitor } from "@/lib/auth/viewer";
import { withinLimit } from "@/lib/http/reading-limits";
import { localeOf } from "@/lib/i18n/params";
import { publisherNames } from "@/lib/library/catalogue/publishers";
import { searchInWords } from "@/lib/library/catalogue/wording";
import { answerFeed } from "@/lib/library/feeds/answer";
import { feedOf, feedTypes } from "@/lib/library/feeds/feed";
import { feedFormats, parametersOf, readSearch } from "@/lib/library/search/schema";
import { detailsOf, idsFound } from "@/lib/library/search/whole";

type Context = { params: Promise<{ locale: string; name: string }> };

/** The documents of a search that appeared on the portal last. */
export function GET(request: Request, context: Context): Promise<Response> {
  return withinLimit("feeds", request, 429, () => feed(request, context));
}

async function feed(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const { name } = await params;
  const format = feedFormats.find((known) => name === `documents.${known}`);
  if (!format) notFound();
  const state = readSearch(parametersOf(new URL(request.url).searchParams));
  const ids = await idsFound(visitor, state, locale, { latest: true, limit: 50 });
  const documents = await detailsOf(visitor, ids, locale);
  const title = searchInWords(locale, state, await publisherNames(visitor, state.publisher));
  const text = feedOf(locale, format, { title, state, documents });
  return answerFeed(request, { text, type: feedTypes[format] });
}
