import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { SitemapPage } from "@/lib/http/sitemap";
import { isId } from "@/lib/ids";
import { paths } from "@/lib/paths";
import { visibleTo } from "../policy";

/** Documents of one sitemap by their ids, the first of them and the last that may be in it. */
type Part = { readonly first: string; readonly last: string };

/** How many documents are put into one sitemap, and how many may be there when it is read: three addresses each. */
export const partSize = 10_000;
const mostInPart = 16_000;
const inOnePiece = 1_000;

const lowest = "00000000-0000-0000-0000-000000000000";
const highest = "ffffffff-ffff-ffff-ffff-ffffffffffff";

function published(viewer: Viewer): Prisma.DocumentWhereInput {
  return { AND: [visibleTo(viewer), { status: "PUBLISHED" }] };
}

/** The names of the sitemaps that hold every document a viewer may read, each once. */
export async function documentParts(viewer: Viewer, size = partSize): Promise<string[]> {
  const names: string[] = [];
  for (let first = lowest; ; ) {
    const next = await db.document.findFirst({
      where: { AND: [published(viewer), { id: { gte: first } }] },
      ...{ orderBy: { id: "asc" }, skip: size, select: { id: true } },
    });
    if (!next) return [...names, `documents-${first}_${highest}`];
    // What is added meanwhile between two names belongs to the one before.
    names.push(`documents-${first}_${before(next.id)}`);
    first = next.id;
  }
}

// Ids are numbers of 128 bits.
function before(id: string): string {
  const text = (BigInt(`0x${id.replaceAll("-", "")}`) - 1n).toString(16).padStart(32, "0");
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The part that a name stands for; null for what is none. */
export function partNamed(name: string): Part | null {
  const [, first = "", last = ""] = /^documents-([\da-f-]{36})_([\da-f-]{36})$/.exec(name) ?? [];
  return isId(first) && isId(last) ? { first, last } : null;
}

/** The pages of a part's documents, read a piece at a time. */
export async function* documentPages(viewer: Viewer, { first, last }: Part): AsyncGenerator<SitemapPage> {
  let after: string | null = null;
  for (let given = 0; given < mostInPart; ) {
    const from: Prisma.UuidFilter = after === null ? { gte: first, lte: last } : { gt: after, lte: last };
    const rows: { id: string; slug: string }[] = await db.document.findMany({
      where: { AND: [published(viewer), { id: from }] },
      ...{ orderBy: { id: "asc" }, take: inOnePiece, select: { id: true, slug: true } },
    });
    const changes = await changesOf(rows.map(({ id }) => id));
    for (const { id, slug } of rows) {
      yield { path: (locale) => paths.document(locale, slug), changed: changes.get(id) ?? null };
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < inOnePiece || after === null) return;
    given += rows.length;
  }
}

// As harvesters are told: when it last changed for its readers.
async function changesOf(ids: string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.harvestRecord.findMany({
    where: { id: { in: ids }, deleted: false },
    select: { id: true, datestamp: true },
  });
  return new Map(rows.map(({ id, datestamp }) => [id, datestamp]));
}
