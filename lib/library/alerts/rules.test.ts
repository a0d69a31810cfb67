import { describe, expect, it } from "vitest";
import { everything } from "../search/schema";
import { beginningOf, nextDue } from "./rules";
import { followedSearch, followSchema, isUnderstood, stateOf } from "./schema";

describe("news are due", () => {
  it.each([
    ["DAILY", "2026-11-28T04:59:59Z", "2026-11-28T05:00:00Z"],
    ["DAILY", "2026-11-28T05:00:00Z", "2026-11-29T05:00:00Z"],
    ["DAILY", "2026-12-31T23:00:00Z", "2027-01-01T05:00:00Z"],
    ["WEEKLY", "2026-11-28T12:00:00Z", "2026-11-30T05:00:00Z"],
    ["WEEKLY", "2026-11-30T04:00:00Z", "2026-11-30T05:00:00Z"],
    ["WEEKLY", "2026-11-30T05:00:00Z", "2026-12-07T05:00:00Z"],
  ] as const)("%s after %s: %s", (frequency, after, due) => {
    expect(nextDue(frequency, new Date(after))).toEqual(new Date(due));
  });
});

describe("a followed search", () => {
  it("is the same text however its address was written, without order and page", () => {
    const one = followedSearch(stateOf("region=europe&region=africa&q=early+warning&page=4&sort=oldest&sent=yes"));
    expect(one).toBe(followedSearch(stateOf("q=early%20warning&region=africa&region=europe&region=nowhere")));
    expect(one).toBe("q=early+warning&region=africa&region=europe");
    expect(followedSearch(everything)).toBe("");
    expect(followedSearch({ ...everything, sort: "title", page: 3 })).toBe("");
  });

  it("comes back as it was", () => {
    const state = stateOf("q=%D8%A7%D9%84%D8%A5%D9%86%D8%B0%D8%A7%D8%B1+%26&type=report&from=2005&to=2013");
    expect(stateOf(followedSearch(state) ?? "")).toEqual(state);
  });

  it("is no longer understood without one of its conditions, as it would be a wider one", () => {
    expect(isUnderstood("")).toBe(true);
    expect(isUnderstood("q=early+warning&region=africa&from=2005")).toBe(true);
    expect(isUnderstood("q=early+warning&region=atlantis")).toBe(false);
    expect(isUnderstood("region=africa&once=known")).toBe(false);
  });

  it("is refused when it is too long, also when it only becomes so", () => {
    const publisher = Array.from({ length: 20 }, (_, n) => `${n}${"x".repeat(98)}`);
    expect(followedSearch({ ...everything, publisher })).toBeNull();
    const input = { email: "a@example.org", frequency: "DAILY" };
    expect(followSchema.safeParse({ ...input, search: "x".repeat(2_001) }).success).toBe(false);
    const growing = `q=${"ا".repeat(200)}&${Array.from({ length: 11 }, (_, n) => `publisher=${n}${"x".repeat(98)}`).join("&")}`;
    expect(growing.length).toBeLessThan(2_000);
    expect(followSchema.safeParse({ ...input, search: growing }).success).toBe(false);
    expect(followSchema.parse({ ...input, search: "nothing=1&page=7" }).search).toBe("");
  });
});

describe("the beginning of a text", () => {
  it("is cut between words, and whole when it is short", () => {
    expect(beginningOf(" two\n words ")).toBe("two words");
    expect(beginningOf("one two three", 8)).toBe("one two …");
    expect(beginningOf("保护责任保护责任", 4)).toBe("保护责任 …");
    expect(beginningOf("🕊🕊🕊", 3)).toBe("🕊 …");
  });
});
