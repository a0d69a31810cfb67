import { describe, expect, it } from "vitest";
import { lookSince } from "./rules";

const now = new Date("2013-12-20T04:10:00Z");

describe("a comparison looks back", () => {
  it.each([
    ["90 days, the first time", null, "2013-09-21T04:10:00.000Z"],
    ["a week before the last one", "2013-12-19T04:10:00Z", "2013-12-12T04:10:00.000Z"],
    ["never more than 90 days", "2013-01-01T00:00:00Z", "2013-09-21T04:10:00.000Z"],
  ])("%s", (_, last, expected) => {
    expect(lookSince(last ? new Date(last) : null, now).toISOString()).toBe(expected);
  });
});
