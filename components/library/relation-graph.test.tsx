import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import type { Relation } from "@/lib/library/records/queries";
import { type Bond, bonds } from "@/lib/library/records/rules";
import { Relations } from "./relations";

const document = { id: "0", symbols: ["A/63/677"], title: "Implementing", locale: "en" } as unknown as DocumentDetail;

function relation(bond: Bond, number: number, given: Partial<Relation["other"]> = {}): Relation {
  const other = { id: String(number), slug: `document-${number}`, audience: "PUBLIC", symbols: [], title: "Bridges" };
  const dated = { locale: "en", date: new Date("2013-05-01"), datePrecision: "MONTH" };
  return { bond, other: { ...other, ...dated, ...given } } as Relation;
}

const drawn = (relations: readonly Relation[], locale: Locale = "en") =>
  renderToStaticMarkup(<Relations locale={locale} document={document} relations={relations} />);

describe("the relations of a document", () => {
  it("are not there where there is none", () => expect(drawn([])).toBe(""));

  it("are drawn and listed, each in plain words", () => {
    const html = drawn(bonds.map((bond, index) => relation(bond, index + 1)));
    for (const words of ["Recalls", "Recalled by", "Replaced by", "Implemented by"])
      expect(html.split(`>${words}<`)).toHaveLength(3);
    expect(html).toContain('<time class="text-sm text-soft" dir="auto" dateTime="2013-05">May 2013</time>');
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-describedby="relations-list"/);
  });

  it("draw a dozen at most, and say how many more there are", () => {
    const many = Array.from({ length: 40 }, (_, index) => relation(index % 2 ? "RECALLS" : "RECALLS_BY", index + 1));
    const html = drawn(many);
    expect(html.match(/<rect/g)).toHaveLength(13);
    expect(html).toContain("and 28 more in the list");
    expect(html.match(/<dd/g)).toHaveLength(40);
  });

  it("keep inside the drawing, whatever a title is", () => {
    const html = drawn([relation("RECALLS", 1, { title: "س".repeat(300), locale: "ar" })], "ar");
    expect(html).toContain(`direction="rtl" lang="ar" class="fill-ink text-[12.5px]">${"س".repeat(20)}…</text>`);
    for (const [, x = ""] of html.matchAll(/ x="([\d.]+)"/g)) expect(Number(x)).toBeLessThan(340);
  });

  it("begin where reading begins", () => {
    const place = (locale: Locale) => /<rect x="([\d.]+)"/.exec(drawn([relation("RECALLS", 1)], locale))?.[1];
    expect(place("en")).toBe("1");
    expect(place("ar")).toBe("181");
  });
});
