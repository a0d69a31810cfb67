import { describe, expect, it } from "vitest";
import { passageOf } from "./passage";

const words = (count: number) => "early warning ".repeat(count);
const said = (segments: ReturnType<typeof passageOf>) => segments.map(({ text }) => text).join("");

describe("a passage", () => {
  it("is all of a short text", () => {
    const short = [{ text: "all of it", marked: false }];
    expect(passageOf(short, 40)).toEqual(short);
  });

  it("lies around the first marked word, and cuts no word", () => {
    const long = [
      { text: words(60), marked: false },
      { text: "rivers", marked: true },
      { text: ` ${words(60)}`, marked: false },
    ];
    const shown = passageOf(long, 200);
    expect(shown.find(({ marked }) => marked)?.text).toBe("rivers");
    expect(said(shown).length).toBeLessThan(210);
    expect(said(shown)).toMatch(/^… (early|warning) .*rivers .*(early|warning) …$/);
    expect(new Set(said(shown).match(/\w+/g))).toEqual(new Set(["early", "warning", "rivers"]));
  });

  it("is found at the beginning, at the end, and where nothing is marked", () => {
    const rest = { text: words(60), marked: false };
    const word = { text: "rivers", marked: true };
    expect(said(passageOf([word, rest], 100))).toMatch(/^rivers.* …$/);
    expect(said(passageOf([rest, word], 100))).toMatch(/^… .*rivers$/);
    expect(said(passageOf([rest], 100))).toMatch(/^early .* …$/);
  });
});
