import { diffArrays, diffWordsWithSpace } from "diff";

/** A revision's snapshot, as the database made it. */
export type Snapshot = Readonly<Record<string, unknown>>;

export type Piece = { readonly kind: "same" | "added" | "removed"; readonly text: string };
export type Difference = { readonly name: string; readonly pieces: readonly Piece[] };

type Flat = ReadonlyMap<string, string | readonly string[]>;

/** A snapshot field by field: `title_fr`, `abstract_fr` and `edition_en` are fields of their own. */
function flat(snapshot: Snapshot): Flat {
  const fields = new Map<string, string | readonly string[]>();
  for (const [name, value] of Object.entries(snapshot)) {
    if (name === "texts")
      for (const [language, words] of entries(value))
        for (const [part, text] of entries(words)) fields.set(`${part}_${language}`, String(text));
    else if (name === "editions")
      for (const [language, edition] of entries(value)) fields.set(`edition_${language}`, String(edition));
    else if (Array.isArray(value)) fields.set(name, value.map(String));
    else fields.set(name, value === null ? "" : String(value));
  }
  return fields;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** What differs between two snapshots, with the words or values that went and came. */
export function compare(before: Snapshot, after: Snapshot): Difference[] {
  const [from, to] = [flat(before), flat(after)];
  return changedNames(before, after).map((name) => ({ name, pieces: pieces(name, from.get(name), to.get(name)) }));
}

/** The names of the fields that differ, in alphabetical order. */
export function changedNames(before: Snapshot, after: Snapshot): string[] {
  const [from, to] = [flat(before), flat(after)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((name) => JSON.stringify(from.get(name) ?? "") !== JSON.stringify(to.get(name) ?? ""))
    .sort();
}

type Value = string | readonly string[] | undefined;

function pieces(name: string, before: Value = "", after: Value = ""): Piece[] {
  if (typeof before !== "string" || typeof after !== "string")
    return diffArrays([...asList(before)], [...asList(after)]).map((change) => ({
      ...kindOf(change),
      text: change.value.join(", "),
    }));
  // A code or an address is another one, not a few other letters.
  if (!/^(title|abstract|body|authors)/.test(name)) return whole(before, after);
  // What has changed beyond recognition is not compared word by word: that could take for ever, and nobody could read it.
  const changes = diffWordsWithSpace(before, after, { maxEditLength: 2_000, timeout: 500 });
  return changes?.map((change) => ({ ...kindOf(change), text: change.value })) ?? whole(before, after);
}

function asList(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value].filter(Boolean) : value;
}

function whole(before: string, after: string): Piece[] {
  return [
    { kind: "removed" as const, text: before },
    { kind: "added" as const, text: after },
  ].filter(({ text }) => text !== "");
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }) {
  return { kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const) };
}
