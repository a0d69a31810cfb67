import { describe, expect, it } from "vitest";
import { isCardDay, isName, sendingTime } from "./rules";

describe("a name in a mail to a stranger", () => {
  it.each([
    "Amina Al-Sayed",
    "St. Mary’s School, class of 1994",
    "Dr. J. R. O’Neil",
    "ليلى حداد",
    "The people of Srebrenica",
  ])("may be %s", (name) => expect(isName(name)).toBe(true));

  it.each([
    "https://buy.example/now",
    "www.example.org",
    "Buy at cheap-pills.example today",
    "cheap.example",
    "someone@example.org",
    "Call 0800 555 123 now",
    "Amina\nWin a prize",
    "<b>Amina</b>",
    "visit пример.испытание",
  ])("may not be %s", (name) => expect(isName(name)).toBe(false));
});

it("is sent in the morning of its day, or at once", () => {
  const now = new Date("2026-11-27T10:00:00Z");
  expect(sendingTime(new Date("2026-12-24"), now)).toEqual(new Date("2026-12-24T08:00:00Z"));
  expect(sendingTime(new Date("2026-11-27"), now)).toEqual(now);
});

it("may be asked for from today to a year ahead", () => {
  const now = new Date("2026-11-27T23:00:00Z");
  const on = (day: string) => isCardDay(new Date(day), now);
  expect([on("2026-11-26"), on("2026-11-28"), on("2027-11-27")]).toEqual([true, true, true]);
  expect([on("2026-11-25"), on("2027-11-30"), on("2013-12-09")]).toEqual([false, false, false]);
});
