import { describe, expect, it } from "vitest";
import { delayAfter } from "./delay";
import { safeNext, stepAfterPassword } from "./rules";

describe("signing in", () => {
  it.each([
    ["REPRESENTATIVE", false, "signed-in"],
    ["REPRESENTATIVE", true, "second-factor"],
    ["REVIEWER", false, "set-up-second-factor"],
    ["REVIEWER", true, "second-factor"],
    ["ADMIN", false, "set-up-second-factor"],
    ["ADMIN", true, "second-factor"],
  ] as const)("a %s with a second factor %s goes to %s", (role, hasSecondFactor, step) => {
    expect(stepAfterPassword({ role, hasSecondFactor })).toBe(step);
  });

  it.each([
    ["/en/member/profile", "/en/member/profile"],
    ["/ar/admin/users?q=noor&page=2", "/ar/admin/users?q=noor&page=2"],
    ["https://evil.example/en/member", null],
    ["//evil.example/en/member", null],
    ["/en/member/../../evil", null],
    ["/en/donate", null],
    ["javascript:alert(1)", null],
    ["/en/member\\@evil.example", null],
    [undefined, null],
  ])("goes on to %s as %s", (next, expected) => {
    expect(safeNext(next)).toBe(expected);
  });

  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [10, 32],
    [15, 900],
    [500, 900],
  ])("waits after %i failures for %i seconds", (failures, seconds) => {
    expect(delayAfter(failures)).toBe(seconds);
  });
});
