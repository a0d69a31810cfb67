import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyedHash } from "@/lib/ids";
import { readArguments } from "./arguments";
import { verbs } from "./rules";
import { openToken, sealToken } from "./token";

const names = ["verb", "metadataPrefix", "identifier", "from", "until", "set", "resumptionToken", "__proto__", "role"];
const values = fc.oneof(
  fc.constantFrom(
    ...Object.keys(verbs),
    "oai_dc",
    "mods",
    "2026-02-30",
    "2026-02-28",
    "2026-02-28T24:00:00Z",
    "0000-01-01",
  ),
  fc.constantFrom("region:africa", "a:", "oai:localhost:1", "a.b.c", ".", "", "\0", "\ud800"),
  fc.string({ unit: "binary", maxLength: 40 }),
);

it("any arguments are answered without throwing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 6 }), (pairs) => {
      const { request, fault } = readArguments(new URLSearchParams(pairs));
      expect(request === undefined).toBe(fault !== undefined);
    }),
    { numRuns: 2_000 },
  );
});

describe("a resumption token", () => {
  const selection = { format: "mods", set: "region:africa", from: new Date("2026-01-01"), before: null } as const;
  const after = { datestamp: new Date("2026-02-03T04:05:06.789Z"), id: "6f1c9a52-3f0e-4c57-9d5b-0a4f6f0c2b11" };
  const resumed = { after, cursor: 100, size: 250 };
  const token = sealToken("ListRecords", selection, resumed);

  it("holds the whole request", () => {
    expect(openToken("ListRecords", token)).toEqual({ selection, resumed });
  });

  it("is of its own verb", () => {
    expect(openToken("ListIdentifiers", token)).toBeNull();
  });

  it("of another portal is refused", () => {
    const [body = ""] = token.split(".");
    expect(openToken("ListRecords", `${body}.${keyedHash("another portal's secret", `harvest\n${body}`)}`)).toBeNull();
  });

  it("that somebody has changed is refused, wherever", () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom("", "A", ".", "é"), (at, put) => {
        const changed = token.slice(0, at) + put + token.slice(at + 1);
        fc.pre(changed !== token);
        expect(openToken("ListRecords", changed)).toBeNull();
      }),
    );
  });
});
