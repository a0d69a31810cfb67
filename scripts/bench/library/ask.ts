import type { SearchResult } from "@/lib/library/queries";
import { readerOf } from "./reader";
import { typed, type Wanted } from "./wanted";

/** What a visitor is answered, all of it, and how long it took the server; no result when it gave up. */
export async function ask(wanted: Wanted): Promise<{ milliseconds: number; result: SearchResult | null }> {
  const { visitor } = await import("@/lib/auth/viewer");
  const { searchDocuments } = await import("@/lib/library/queries");
  const { readSearch } = await import("@/lib/library/search/schema");
  const state = readSearch({ ...wanted.narrowed, q: typed(wanted) });
  const began = performance.now();
  const result = await searchDocuments(visitor, state, readerOf(wanted.language)).catch((error: Error) => {
    console.log(`  ${typed(wanted)}: ${error.message.split("\n").at(-1)}`);
    return null;
  });
  return { milliseconds: performance.now() - began, result };
}
