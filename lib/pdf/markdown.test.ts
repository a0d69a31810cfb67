import { describe, expect, it } from "vitest";
import { markdownBlocks } from "./markdown";

describe("markdownBlocks", () => {
  it("reads a letter", () => {
    const letter =
      "Dear **friends**,\n\n## The year\n\n1. A *toolkit*\n2. A [meeting](/en/documents/istanbul)\n\n> Protect.\n\n---";
    expect(markdownBlocks(letter)).toEqual([
      { kind: "paragraph", runs: [{ text: "Dear " }, { text: "friends", strong: true }, { text: "," }] },
      { kind: "heading", level: 2, text: "The year" },
      {
        kind: "list",
        ordered: true,
        items: [
          { runs: [{ text: "A " }, { text: "toolkit", em: true }] },
          { runs: [{ text: "A " }, { text: "meeting", href: "/en/documents/istanbul" }] },
        ],
      },
      { kind: "quote", runs: [{ text: "Protect." }] },
      { kind: "rule" },
    ]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"])("links to no %s", (href) => {
    expect(JSON.stringify(markdownBlocks(`[here](${href})`))).not.toContain("href");
  });

  it("keeps HTML as text", () => {
    expect(markdownBlocks("<script>alert(1)</script>")).toEqual([
      { kind: "paragraph", runs: [{ text: "<script>alert(1)</script>" }] },
    ]);
  });

  it("gives every row of a table as many cells as its head", () => {
    expect(markdownBlocks("| a | b |\n|---|---|\n| 1 |")).toEqual([
      { kind: "table", headers: ["a", "b"], rows: [["1", ""]] },
    ]);
  });

  it("takes nested items as items", () => {
    expect(markdownBlocks("- one\n  - two")).toEqual([
      { kind: "list", ordered: false, items: [{ runs: [{ text: "one" }] }, { runs: [{ text: "two" }] }] },
    ]);
  });
});
