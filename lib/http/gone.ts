// A page of Next's answers 200 or 404 and nothing else, and the proxy, which can set a status, asks no database. So the
// server reads now and then which documents are withdrawn, and the proxy looks into what was read last.

type Slugs = ReadonlySet<string>;

const place = Symbol.for("portal.withdrawn-documents");
const kept = globalThis as { [place]?: Slugs };

/** Reads at once, and every `seconds` from then on. While the database is away, what was read last holds. */
export async function keepWithdrawn(read: () => Promise<Slugs>, seconds: number): Promise<void> {
  const refresh = () =>
    read().then(
      (slugs) => {
        kept[place] = slugs;
      },
      () => undefined,
    );
  setInterval(refresh, seconds * 1000).unref();
  await refresh();
}

const address = /^\/([a-z]{2})\/documents\/([a-z\d-]+)(?:\/(?:withdrawn|text|ask))?\/?$/;

/** The page that tells of the withdrawn document of this address; null where there is none. */
export function tombstonePath(pathname: string): string | null {
  const [, locale, slug = ""] = address.exec(pathname) ?? [];
  return kept[place]?.has(slug) ? `/${locale}/documents/${slug}/withdrawn` : null;
}
