import type { Locale } from "@/lib/i18n/locales";
import { facetValueName } from "../catalogue/wording";
import type { BrowseFacet } from "./rules";

type Named = { readonly slug: string; readonly label?: string };

/** What a value is called in the reader's language; bodies and publishers bring their own name. */
export function valueName(locale: Locale, facet: BrowseFacet, { slug, label }: Named): string {
  return label ?? (facet === "year" ? slug : facetValueName(locale, facet, slug));
}
