import type { Tx } from "@/lib/db/client";
import { browsePages, purgePages } from "@/lib/pages/purge";
import { paths } from "@/lib/paths";
import { regionSlugs } from "@/lib/regions/rules";

type Changed = {
  readonly slug: string;
  readonly regions: readonly { regionSlug: string }[];
  readonly publisher: { slug: string } | null;
};

/** After the caller's transaction, draws anew every public page that shows the document or counts it. */
export async function purgeDocumentPages(tx: Tx, { slug, publisher }: Changed): Promise<void> {
  await purgePages(tx, (locale) => [
    paths.document(locale, slug),
    paths.home(locale),
    paths.library(locale),
    paths.developers(locale),
    paths.regions(locale),
    // Every region's map shows the counts of all.
    ...regionSlugs.map((region) => paths.region(locale, region)),
    browsePages,
    ...(publisher ? [paths.organization(locale, publisher.slug)] : []),
  ]);
}
