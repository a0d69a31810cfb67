import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages/ar";

const css = readFileSync("app/fonts/faces.css", "utf8");

it("the small Arabic file has every Arabic letter of the interface", () => {
  const holds = rangesOf("./amiri.woff2");
  const letters = new Set(JSON.stringify(messages).match(/\p{Script_Extensions=Arabic}/gu));
  const missing = [...letters].filter((letter) => !holds(letter.codePointAt(0) ?? 0));
  expect(letters.size).toBeGreaterThan(30);
  expect(missing, "add them in scripts/subset-fonts.mjs: the whole face is three times as heavy").toEqual([]);
});

function rangesOf(file: string): (code: number) => boolean {
  const face = css.split("@font-face").find((part) => part.includes(`"${file}"`)) ?? "";
  const ranges = [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, first = "", last = first]) => ({
    first: Number.parseInt(first, 16),
    last: Number.parseInt(last, 16),
  }));
  return (code) => ranges.some(({ first, last }) => first <= code && code <= last);
}
