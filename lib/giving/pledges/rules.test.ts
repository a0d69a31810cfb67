import { describe, expect, it } from "vitest";
import { randomReference } from "@/lib/ids";
import { canBeKept, dueFor, readReference } from "./rules";

const made = new Date("2013-10-01T10:00:00Z");
const after = (days: number) => new Date(made.getTime() + days * 86_400_000);

describe("what is due for a pledge", () => {
  it.each([
    [13, 0, null],
    [14, 0, "reminder"],
    [34, 1, null],
    [35, 1, "reminder"],
    [36, 0, "reminder"],
    [59, 2, null],
    [60, 2, "expiry"],
    [400, 0, "expiry"],
  ] as const)("after %i days and %i reminders: %s", (days, reminders, due) => {
    expect(dueFor({ createdAt: made, reminders }, after(days))).toBe(due);
  });
});

it("is kept late, but not once it was kept or withdrawn", () => {
  expect((["OPEN", "EXPIRED", "KEPT", "WITHDRAWN"] as const).map(canBeKept)).toEqual([true, true, false, false]);
});

it("a reference in an address is one, or nothing", () => {
  const reference = randomReference("P");
  expect(readReference(reference)).toBe(reference);
  for (const other of [undefined, "", "D-7K2M-Q9XW", "P-7K2M-Q9XW<script>", "P-ILOU-0000"])
    expect(readReference(other)).toBeNull();
});
