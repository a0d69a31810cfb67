import { describe, expect, it } from "vitest";
import { buttonSnippet, frameAncestors, frameSnippet, siteOrigin } from "./rules";

describe("a site that may show our form", () => {
  it.each([
    ["https://www.example.org", "https://www.example.org"],
    ["www.example.org/give?x=1", "https://www.example.org"],
    [" HTTPS://Example.ORG:8443/ ", "https://example.org:8443"],
    ["https://пример.example", "https://xn--e1afmkfd.example"],
  ])("%s is %s", (text, origin) => expect(siteOrigin(text)).toBe(origin));

  it.each([
    "",
    "*",
    "https://*.example.org",
    "http://www.example.org",
    "localhost",
    "https://user:pass@example.org",
    "javascript:alert(1)",
    "https://example.org; script-src *",
    "data:text/html,x",
    "https://[::1]",
  ])("%s is none", (text) => expect(siteOrigin(text)).toBeNull());

  it("is named in the header, and nobody is where there is none", () => {
    expect(frameAncestors([])).toBe("frame-ancestors 'none'");
    expect(frameAncestors(["https://a.example", "https://b.example"])).toBe(
      "frame-ancestors https://a.example https://b.example",
    );
  });
});

it("snippets hold no script and no broken quotes", () => {
  const address = "https://portal.example/en/embed/give?a=1&b=%22";
  for (const snippet of [frameSnippet(address, 'Give "now" <b>'), buttonSnippet(address, 'Donner l’"espoir"')]) {
    expect(snippet).not.toMatch(/<script|<b>|javascript:/);
    expect(snippet).toContain("a=1&amp;b=%22");
  }
});
