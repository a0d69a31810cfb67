import type { Viewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { valuesOf, yearsOf } from "./queries";
import { browseFacets } from "./rules";

/** The addresses of what can be browsed: every facet, and the first page of each value that has documents. */
export async function browseAddresses(viewer: Viewer): Promise<((locale: Locale) => string)[]> {
  const addresses: ((locale: Locale) => string)[] = [paths.browse];
  for (const facet of browseFacets) {
    addresses.push((locale) => paths.browseBy(locale, facet));
    const slugs =
      facet === "year"
        ? (await yearsOf(viewer)).map(({ year }) => String(year))
        : (await valuesOf(viewer, facet)).map(({ slug }) => slug);
    addresses.push(...slugs.map((slug) => (locale: Locale) => paths.browseValue(locale, facet, slug)));
  }
  return addresses;
}
