// A page that is kept cannot say links of its own in a header, and the proxy, which can, knows no documents. So the server
// tells it where they are read, and the proxy asks: seldom, as answers are kept for a while, and never for long.

type Read = (locale: string, slug: string) => Promise<string | null>;
type Kept = { readonly answer: Promise<string | null>; readonly until: number };
type Reader = { readonly read: Read; readonly kept: Map<string, Kept>; silentUntil: number };

const place = Symbol.for("portal.page-links");
const known = globalThis as { [place]?: Reader };

const fresh = 10_000; // milliseconds
const most = 2_000;
const patience = 200;
const silence = 5_000;

/** Tells where the Link header of a document's page is read: null for a document that is not there for a visitor. */
export function keepPageLinks(read: Read): void {
  known[place] = { read, kept: new Map(), silentUntil: 0 };
}

/** Asks anew from now on: what was said may have gone out of sight. */
export function forgetPageLinks(): void {
  known[place]?.kept.clear();
}

const address = /^\/([a-z]{2})\/documents\/([a-z\d-]+)$/;

/**
 * The Link header of the page at this address; null where there is none, or nobody could tell at once: then nobody is asked
 * for some seconds, and pages go on without. What is said is ten seconds old at most.
 */
export async function pageLinks(pathname: string, at = Date.now()): Promise<string | null> {
  const [, locale = "", slug = ""] = address.exec(pathname) ?? [];
  const reader = known[place];
  if (!slug || !reader || at < reader.silentUntil) return null;
  try {
    return await inTime(answerFor(reader, pathname, locale, slug, at));
  } catch {
    reader.silentUntil = at + silence;
    return null;
  }
}

function answerFor({ read, kept }: Reader, pathname: string, locale: string, slug: string, at: number) {
  const before = kept.get(pathname);
  if (before && at < before.until) return before.answer;
  kept.delete(pathname);
  const answer = read(locale, slug);
  kept.set(pathname, { answer, until: at + fresh });
  answer.catch(() => kept.delete(pathname));
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return answer;
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
