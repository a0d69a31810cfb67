import { describe, expect, it } from "vitest";
import type { ReceiptSheet, Sheet } from "./sheet";
import { typeset, typesetReceipt } from "./typeset";

const letter: Sheet = {
  locale: "en",
  kicker: "Year-end appeal",
  title: "A promise made to everyone",
  url: "https://portal.example.org/en/appeals/2013",
  issuedAt: new Date("2013-12-09T12:00:00Z"),
  blocks: [
    { kind: "heading", level: 3, text: "Below the title at once" },
    {
      kind: "paragraph",
      runs: [{ text: '#panic("run") $x$ ' }, { text: "the toolkit", href: "/en/documents/toolkit" }],
    },
    { kind: "paragraph", runs: [{ text: "bad", href: "javascript:alert(1)" }] },
    { kind: "list", ordered: true, items: [{ runs: [{ text: "one" }], link: { label: "Read", href: "/en/library" } }] },
    { kind: "facts", facts: [{ label: "Symbol", value: "A/63/677", href: "https://undocs.org/en/A/63/677" }] },
    { kind: "table", headers: ["a", "b"], rows: [["1", "2"]] },
    { kind: "quote", runs: [{ text: "Protect." }] },
    { kind: "signature", name: "The Program Director", lines: ["The coalition"] },
    { kind: "rule" },
  ],
};

const pages = (pdf: Uint8Array) => text(pdf).match(/\/Type \/Page\b/g)?.length;
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

describe("typeset", () => {
  it("makes an accessible PDF: tagged, titled, in its language, with live links", async () => {
    const pdf = text(await typeset(letter));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain("/MarkInfo");
    expect(pdf).toContain("pdfuaid:part");
    expect(pdf).toMatch(/\/Lang\s*\(en\)/);
    expect(pdf).toContain("https://portal.example.org/en/documents/toolkit");
    expect(pdf).not.toContain("javascript:");
  });

  it("writes Arabic from right to left", async () => {
    const pdf = text(await typeset({ ...letter, locale: "ar", title: "وعد للجميع" }));
    expect(pdf).toContain("/R2L");
    expect(pdf).toContain("pdfuaid:part");
  });

  it("still prints letters that none of the fonts has, without the claim of PDF/UA", async () => {
    const pdf = text(await typeset({ ...letter, title: "สันติภาพ" }));
    expect(pdf).toContain("/MarkInfo");
    expect(pdf).not.toContain("pdfuaid:part");
  });

  it("prints an empty sheet and one of many pages", async () => {
    const many = Array.from(
      { length: 300 },
      (_, n) => ({ kind: "paragraph", runs: [{ text: `Paragraph ${n}` }] }) as const,
    );
    expect(pages(await typeset({ ...letter, blocks: [] }))).toBe(1);
    expect(pages(await typeset({ ...letter, blocks: many }))).toBeGreaterThan(5);
  });
});

describe("typesetReceipt", () => {
  const receipt: ReceiptSheet = {
    locale: "fr",
    title: "Reçu de votre don",
    number: "2013-0042",
    issuedAt: new Date("2013-12-20T08:00:00Z"),
    greeting: "Bonjour,",
    thanks: "Merci de votre don.",
    amountLabel: "Montant",
    amount: "50,00 €",
    facts: [{ label: "Date du don", value: "19 décembre 2013" }],
    legal: ["Aucune contrepartie n’a été fournie."],
    issuer: ["La coalition"],
  };

  it("gives the same bytes for the same receipt, and other bytes for another", async () => {
    const first = await typesetReceipt(receipt);
    await typeset(letter);
    expect(Buffer.compare(first, await typesetReceipt(receipt))).toBe(0);
    expect(Buffer.compare(first, await typesetReceipt({ ...receipt, stamp: "ANNULÉ" }))).not.toBe(0);
  });
});
