import { expect, it } from "vitest";
import { archiveLimits, included, type Weighed } from "./rules";

const one = (given: Partial<Weighed> = {}): Weighed => ({ licence: "CC_BY", textBytes: 10, fileBytes: 20, ...given });

it("says of each edition why it is not in the archive", () => {
  const editions = [
    one(),
    one({ fileBytes: null, textBytes: 0 }),
    one({ textBytes: 0 }),
    one({ licence: "ALL_RIGHTS_RESERVED" }),
    one({ licence: "UNKNOWN" }),
  ];
  expect(included("texts", editions)).toEqual(["included", "elsewhere", "no-text", "licence", "included"]);
  expect(included("files", editions)).toEqual(["included", "elsewhere", "included", "licence", "included"]);
});

it("holds the newest until it is full, and nothing that comes after", () => {
  const half = { textBytes: archiveLimits.texts / 2, fileBytes: archiveLimits.files / 2 };
  const editions = [one(half), one(), one(half), one(), one({ fileBytes: null, textBytes: 0 })];
  for (const kind of ["texts", "files"] as const)
    expect(included(kind, editions)).toEqual(["included", "included", "no-room", "no-room", "elsewhere"]);
});
