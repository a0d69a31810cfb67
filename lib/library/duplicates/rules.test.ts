import { describe, expect, it } from "vitest";
import { doiLink, normalDoi, splitAuthors } from "./rules";

describe("normalDoi", () => {
  it.each([
    ["10.1000/182", "10.1000/182"],
    [" https://doi.org/10.1163/1875984X-00501002 ", "10.1163/1875984x-00501002"],
    ["http://dx.doi.org/10.1000/ABC", "10.1000/abc"],
    ["doi: 10.1000/182.", "10.1000/182"],
    ["DOI:10.1000/a(b)c", "10.1000/a(b)c"],
  ])("reads %s", (text, doi) => expect(normalDoi(text)).toBe(doi));

  it.each(["", "10.1/x", "11.1000/182", "10.1000/", "10.1000/a b", '10.1000/"><script>', `10.1000/${"x".repeat(300)}`])(
    "refuses %s",
    (text) => expect(normalDoi(text)).toBeNull(),
  );

  it("leads to the resolver, whatever is in it", () => {
    expect(doiLink("10.1000/a#b?c")).toBe("https://doi.org/10.1000/a%23b%3Fc");
  });
});

describe("splitAuthors", () => {
  it("takes one a line or with semicolons, in Arabic and Chinese too, each once", () => {
    expect(splitAuthors("Amina  Diallo; Jean Okello\n\nAmina Diallo")).toEqual(["Amina Diallo", "Jean Okello"]);
    expect(splitAuthors("أمينة ديالو؛ ليلى حداد")).toEqual(["أمينة ديالو", "ليلى حداد"]);
  });
});
