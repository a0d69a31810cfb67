import { describe, expect, it } from "vitest";
import { kindsOf, readReceiptNumber, receiptKinds, receiptNumber } from "./rules";

describe("the number of a receipt", () => {
  it.each([
    ["PLAIN", "2013-000042"],
    ["US_TAX", "US-2013-000042"],
    ["IN_KIND", "IK-2013-000042"],
    ["PLEDGE", "PL-2013-000042"],
  ] as const)("says that it is %s, and the year", (numberedAs, printed) => {
    expect(receiptNumber({ numberedAs, series: 2013, number: 42 })).toBe(printed);
  });

  it("is found again as it is printed, in every series, and as people type it", () => {
    for (const numberedAs of receiptKinds) {
      const number = { numberedAs, series: 2013, number: 42 };
      expect(readReceiptNumber(receiptNumber(number))).toEqual(number);
    }
    expect(readReceiptNumber(" us-2013-42 ")).toEqual({ numberedAs: "US_TAX", series: 2013, number: 42 });
  });

  it.each(["", "2013", "XX-2013-000042", "2013-", "13-42", "2013-1234567890", "P-7K2M-Q9XW", "PL2013-000042"])(
    "is not %j",
    (text) => expect(readReceiptNumber(text)).toBeNull(),
  );
});

it("a gift in kind has a receipt of that kind and no other, and no gift has that of a promise", () => {
  expect(kindsOf("IN_KIND")).toEqual(["IN_KIND"]);
  for (const method of ["STRIPE", "TRANSFER", "CHEQUE", "CASH"] as const)
    expect(kindsOf(method)).toEqual(["PLAIN", "US_TAX"]);
});
