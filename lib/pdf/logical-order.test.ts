import { expect, it } from "vitest";
import { logicalOrder } from "./logical-order";

it.each([
  ["الرمز /63/677A", "الرمز A/63/677"],
  [
    "Policy Global for Institute – Movement Federalist World o/c",
    "c/o World Federalist Movement – Institute for Global Policy",
  ],
  ["12 يناير 2009", "12 يناير 2009"],
  ["المسؤولية عن الحماية", "المسؤولية عن الحماية"],
])("puts %j back in order", (line, ordered) => {
  expect(logicalOrder(line, true)).toBe(ordered);
});

it("leaves lines alone that read from left to right, unless the document says otherwise", () => {
  expect(logicalOrder("The Responsibility to Protect\nin Arabic: الحماية", false)).toBe(
    "The Responsibility to Protect\nin Arabic: الحماية",
  );
});
