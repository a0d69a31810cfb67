import { describe, expect, it } from "vitest";
import { edits, folded } from "./spelling";

describe("a word is folded", () => {
  it.each([
    ["Génocides", "genocides"],
    ["الأُمَم", "الامم"],
    ["мировой", "мировои"],
    ["A/63/677", "a/63/677"],
  ])("%s", (word, expected) => expect(folded(word)).toBe(expected));
});

describe("words differ by edits", () => {
  it.each([
    ["", "", 0],
    ["bridge", "bridge", 0],
    ["brigde", "bridge", 1],
    ["bridg", "bridge", 1],
    ["bridges", "bridge", 1],
    ["bredge", "bridge", 1],
    ["", "bridge", 6],
    ["rivres", "rivers", 1],
    ["kitten", "sitting", 3],
    ["𝒳a", "𝒳b", 1],
  ])("%s, %s", (one, other, expected) => {
    expect(edits(one, other)).toBe(expected);
    expect(edits(other, one)).toBe(expected);
  });
});
