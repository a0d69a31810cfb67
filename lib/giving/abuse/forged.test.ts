import { describe, expect, it } from "vitest";
import { donationSchema } from "../schema";

const form = {
  ...{ order: crypto.randomUUID(), appeal: "year-end", interval: "once", currency: "USD", amount: "25" },
  ...{ name: "Amina Donor", email: "amina@example.org" },
};
const wrong = (change: object) =>
  donationSchema.safeParse({ ...form, ...change }).error?.issues.map(({ path }) => path.join("."));

describe("a forged form", () => {
  it.each(["-25", "0", "1e3", "NaN", "Infinity", "0x10", "25; DROP", "99999999999999999999", "25.0011", "", "٢٥-"])(
    "with the amount %s is refused",
    (amount) => {
      expect(wrong({ amount })).toEqual(["amount"]);
      expect(wrong({ amount: "other", other: amount })).toEqual(["other"]);
    },
  );

  it.each([
    { currency: "XXX" },
    { currency: "usd" },
    { interval: "day" },
    { designation: "the-director" },
    { dedication: "hatred", honoree: "Samir" },
    { order: "1" },
    { message: "x".repeat(281) },
    { organization: "x".repeat(161) },
    { name: "x".repeat(300) },
  ])("with %o is refused", (change) => expect(wrong(change)).toHaveLength(1));

  it.each(["feeCover", "feeCovered", "status", "donorId", "paidAt", "reference", "nameHiddenBy"])(
    "with the extra field %s is refused",
    (name) => expect(wrong({ [name]: "1" })).toEqual([""]),
  );

  it("takes the sum it claims to have shown for nothing but that", () => {
    const order = donationSchema.parse({ ...form, shown: "1" });
    expect(order.amount).toBe(2_500);
  });
});
