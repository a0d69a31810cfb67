import { describe, expect, it } from "vitest";
import { csvResponse, inPieces } from "./csv";

async function* rows(...values: string[]) {
  yield* values.map((value) => ({ value }));
}

const columns = [{ header: "Value", value: (row: { value: string }) => row.value }];

describe("CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+44", "'+44"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ["لجنة", "لجنة"],
  ])("writes %s so that no spreadsheet runs it", async (value, expected) => {
    const text = await csvResponse("x", columns, rows(value)).text();
    expect(text.trimEnd().split("\n")[1]).toBe(expected);
  });

  it("reads a long list piece by piece, whole and once", async () => {
    const all = Array.from({ length: 1234 }, (_, i) => i);
    const asked: number[] = [];
    const seen: number[] = [];
    const read = async (skip: number, take: number) => {
      asked.push(skip);
      return all.slice(skip, skip + take);
    };
    for await (const row of inPieces(read)) seen.push(row);
    expect(seen).toEqual(all);
    expect(asked).toEqual([0, 500, 1000]);
  });
});
