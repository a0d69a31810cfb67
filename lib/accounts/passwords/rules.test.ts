import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./hash";
import { knownPasswords } from "./known";
import { isWeak, lengthOf, shortestPassword } from "./rules";

const own = ["Aline Ndayisenga", "Réseau Lac Vivant", "aline@lacvivant.example.org"];

describe("passwords", () => {
  it.each([
    ["password", true],
    ["PASSWORD2013!!!!", true],
    ["passwordpassword", true],
    ["aaaaaaaaaaaaaaaaa", true],
    ["1234567890123456", true],
    ["abcdefghijklmnopq", true],
    ["ndayisenga-aline-2013", true],
    ["Reseau Lac Vivant 1", true],
    ["marmots carry seven umbrellas", false],
    ["كلب أزرق يقرأ الجريدة صباحًا", false],
    ["Aline planted forty lemon trees", false],
  ])("%s is easy to guess: %s", async (password, weak) => {
    expect(isWeak(password, await knownPasswords(), own)).toBe(weak);
  });

  it("are shorter with a second factor, and counted as people count", () => {
    expect([shortestPassword(false), shortestPassword(true)]).toEqual([15, 8]);
    expect(lengthOf("é".normalize("NFD"))).toBe(1);
    expect(lengthOf("🌍🌍")).toBe(2);
  });

  it("are right however their letters were composed, and never right where there is none", async () => {
    const encoded = await hashPassword("café à la menthe".normalize("NFC"));
    expect(encoded).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(await verifyPassword(encoded, "café à la menthe".normalize("NFD"))).toBe(true);
    expect(await verifyPassword(encoded, "cafe a la menthe")).toBe(false);
    expect(await verifyPassword(null, "café à la menthe")).toBe(false);
  });

  it("are hashed two at a time, and all of many at once are answered", async () => {
    const encoded = await hashPassword("marmots carry seven umbrellas");
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => verifyPassword(encoded, i % 2 ? "no" : "marmots carry seven umbrellas")),
    );
    expect(answers.filter(Boolean)).toHaveLength(4);
  });
});
