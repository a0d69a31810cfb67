import { describe, expect, it } from "vitest";
import { hashToken, isId, isSameSecret, randomReference, randomToken } from "./ids";

describe("ids", () => {
  it("makes tokens of 256 bits that differ", () => {
    const tokens = new Set(Array.from({ length: 500 }, randomToken));
    expect(tokens.size).toBe(500);
    for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });

  it("keeps only a hash of a token", () => {
    expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("makes references without letters that are mistaken for others", () => {
    for (let i = 0; i < 200; i++)
      expect(randomReference("D")).toMatch(/^D-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it.each([
    ["8f14e45f-ceea-467f-a0e6-2b1c0a4d9c11", true],
    ["8f14e45f-ceea-467f-a0e6-2b1c0a4d9c1", false],
    ["", false],
    ["1 OR 1=1", false],
    ["../../etc/passwd", false],
  ])("tells whether %s is an id", (value, expected) => {
    expect(isId(value)).toBe(expected);
  });
});

describe("isSameSecret", () => {
  it("knows a secret, and neither a part of it nor another of its length", () => {
    expect(isSameSecret("lantern", "lantern")).toBe(true);
    expect(isSameSecret(Buffer.from("lantern"), "lantern")).toBe(true);
    for (const given of ["", "lanter", "lanterns", "Lantern"]) expect(isSameSecret(given, "lantern")).toBe(false);
  });
});
