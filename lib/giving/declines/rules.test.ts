import { expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { declineReason, disputeReason } from "./rules";

it.each([
  ["insufficient_funds", "funds"],
  ["do_not_honor", "bank"],
  ["stolen_card", "suspected"],
  ["a_code_of_next_year", "unknown"],
  ["toString", "unknown"],
])("%s is %s", (code, reason) => {
  expect(declineReason(code)).toBe(reason);
});

it("a bank's reason is one that we know, or none", () => {
  expect(disputeReason("product_not_received")).toBe("product_not_received");
  expect(disputeReason("noncompliant")).toBeNull();
});

it("never tells a donor that their card is thought stolen", () => {
  for (const locale of locales)
    expect(translator(locale, "declines")("suspected")).not.toMatch(/stolen|lost|fraud|vol|perdu|fraude|مسروق|احتيال/i);
});
