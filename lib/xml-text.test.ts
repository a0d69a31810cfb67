import { expect, it } from "vitest";
import { xmlText } from "./xml-text";

it("keeps every character that XML knows, and no other", () => {
  expect(xmlText("a\0\u0008\ud800b\udfff\ufffe\uffff\t\n<&مرحبا 保护 😀")).toBe("ab\t\n<&مرحبا 保护 😀");
});
