import { setApart } from "@/lib/library/search/dictionaries";
import type { Text } from "./texts";

const kept = new WeakMap<Text, readonly string[]>();

/** The pages of a text with their words apart. Kept, since taking Chinese apart is most of the work of making it. */
export function pagesApart(text: Text): readonly string[] {
  const known = kept.get(text) ?? text.pages.map(setApart);
  kept.set(text, known);
  return known;
}
