import type { Tx } from "@/lib/db/client";
import { sectors } from "@/lib/membership/rules";
import { purgePages } from "@/lib/pages/purge";
import { paths } from "@/lib/paths";
import { regionSlugs } from "@/lib/regions/rules";

/** Has every public page that may show an organization drawn anew. */
export async function purgeMemberPages(tx: Tx, { slug }: { slug: string }): Promise<void> {
  await purgePages(tx, (locale) => [
    paths.organization(locale, slug),
    paths.members(locale),
    ...regionSlugs.flatMap((region) => [paths.membersIn(locale, region), paths.region(locale, region)]),
    ...sectors.map((sector) => paths.membersFor(locale, sector)),
  ]);
}
