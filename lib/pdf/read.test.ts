import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanPdf } from "./clean";
import { readPdf } from "./read";
import { plainPdf } from "./testing/plain-pdf";
import { typeset } from "./typeset";

const arabic = await typeset({
  locale: "ar",
  title: "تنفيذ المسؤولية عن الحماية",
  url: "https://portal.example.org/ar/documents/a-63-677",
  issuedAt: new Date("2009-01-12"),
  blocks: [
    { kind: "paragraph", runs: [{ text: "تقرير الأمين العام A/63/677 عن المسؤولية عن الحماية" }] },
    { kind: "paragraph", runs: [{ text: "The Responsibility to Protect" }] },
  ],
});

describe("readPdf", { timeout: 30_000 }, () => {
  it("reads text in the order of reading, the title, and a picture of page one", async () => {
    const read = await readPdf(arabic);
    if (!read.ok) throw new Error(read.code);
    expect(read.value.title).toBe("تنفيذ المسؤولية عن الحماية");
    expect(read.value.pages).toHaveLength(1);
    expect(read.value.pages[0]).toContain("تقرير الأمين العام A/63/677 عن المسؤولية عن الحماية");
    expect(read.value.pages[0]).toContain("The Responsibility to Protect");
    expect(read.value.pages[0]).toContain("708 Third Avenue, Suite 1715, New York, NY 10017");
    expect(await sharp(read.value.thumbnail).metadata()).toMatchObject({ format: "webp", width: 480, height: 679 });
  });

  it("reads a cleaned file as well as the original", async () => {
    const { bytes, complete } = cleanPdf(arabic);
    const [before, after] = [await readPdf(arabic), await readPdf(bytes)];
    expect(complete).toBe(true);
    expect(after.ok && after.value.pages).toEqual(before.ok && before.value.pages);
  });

  it.each([
    ["no page", plainPdf({ kids: "", count: 0 }), "pdf-empty"],
    ["too many pages", plainPdf({ kids: "3 0 R ".repeat(501), count: 501 }), "pdf-too-many-pages"],
    ["no structure", Buffer.from(`%PDF-1.7\n${"x".repeat(500)}\nstartxref\n9\n%%EOF`), "pdf-damaged"],
    ["a script", plainPdf({ catalog: "/OpenAction << /S /JavaScript /JS (x) >>" }), "pdf-active-content"],
  ])("refuses a file with %s", async (_, bytes, code) => {
    expect(await readPdf(bytes)).toMatchObject({ ok: false, code });
  });

  it("gives up on a file that takes too long or too much memory", async () => {
    expect(await readPdf(arabic, { milliseconds: 1, memory: 1e9 })).toMatchObject({ code: "pdf-too-slow" });
    expect(await readPdf(arabic, { milliseconds: 20_000, memory: 1 })).toMatchObject({ code: "pdf-damaged" });
  });
});
