import type { Metadata } from "next";
import { SearchPage } from "@/components/library/search-page";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { searchDocuments } from "@/lib/library/queries";
import { feedHref, hitsPerPage, lastPage, readSearch } from "@/lib/library/search/schema";
import { meant } from "@/lib/library/search/words";
import type { SearchParams } from "@/lib/lists";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale, "library");
  const state = readSearch(await searchParams);
  const { q } = state;
  // Every combination of filters is an address: the documents are to be indexed, not the searches.
  return {
    title: q ? `${q} – ${t("title")}` : t("documents"),
    robots: { index: false, follow: true },
    alternates: { types: { "application/atom+xml": feedHref(locale, state, "atom") } },
  };
}

export default async function LibrarySearchPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const state = readSearch(await searchParams);
  const result = await searchDocuments(visitor, state, locale);
  return (
    <SearchPage
      locale={locale}
      state={state}
      result={result}
      pages={Math.min(Math.ceil(result.total / hitsPerPage), lastPage)}
      meant={result.total === 0 ? await meant(state, locale) : null}
    />
  );
}
