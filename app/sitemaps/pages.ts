import { listAppeals } from "@/lib/appeals/queries";
import { visitor } from "@/lib/auth/viewer";
import type { SitemapPage } from "@/lib/http/sitemap";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { browseAddresses } from "@/lib/library/browsing/sitemap";
import { directory } from "@/lib/membership/organizations/queries";
import { sectors } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";
import { regionSlugs } from "@/lib/regions/rules";

const fixed: readonly ((locale: Locale) => string)[] = [
  ...[paths.home, paths.appeals, paths.library, paths.regions, paths.members, paths.join, paths.supporters],
  ...[paths.accountability, paths.developers, paths.privacy],
  ...regionSlugs.flatMap((slug) => [
    (locale: Locale) => paths.region(locale, slug),
    (locale: Locale) => paths.membersIn(locale, slug),
  ]),
  ...sectors.map((sector) => (locale: Locale) => paths.membersFor(locale, sector)),
];

/** Every public page that is no document's. None says when it changed: that would have to be true. */
export async function sitemapPages(): Promise<SitemapPage[]> {
  const [appeals, members, browsing] = await Promise.all([
    listAppeals(visitor, defaultLocale),
    directory(visitor),
    browseAddresses(visitor),
  ]);
  return [
    ...fixed,
    ...browsing,
    ...appeals.map(
      ({ slug }) =>
        (locale: Locale) =>
          paths.appeal(locale, slug),
    ),
    ...members.map(
      ({ slug }) =>
        (locale: Locale) =>
          paths.organization(locale, slug),
    ),
  ].map((path) => ({ path }));
}
