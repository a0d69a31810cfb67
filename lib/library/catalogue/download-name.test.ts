import { expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { plainName } from "@/lib/http/disposition";
import { downloadName, fileAddress, type NamedRow } from "./download-name";

const publisher = (listing: "PUBLIC" | "MEMBERS"): NonNullable<NamedRow["publisher"]> => ({
  ...{ id: "o", slug: "bridges", name: "Bridges Network", nameLocale: "en", listing },
  membership: { status: "ACTIVE" },
});
const text = (locale: string, title: string) => ({ documentId: "d", locale, title, abstract: "" });
const report: NamedRow = {
  ...{ symbols: ["A/63/677"], body: "United Nations", publisher: null, date: new Date("2009-01-12") },
  texts: [text("en", "Implementing the responsibility to protect"), text("ar", "تنفيذ المسؤولية عن الحماية")],
};
const named = (row: Partial<NamedRow>, language = "en") => downloadName({ ...report, ...row }, visitor, language);

it("calls a file by symbol, title in its language, year and language", () => {
  expect(named({})).toBe("A-63-677_Implementing-the-responsibility-to-protect_2009_en.pdf");
  expect(named({}, "ar")).toBe("A-63-677_تنفيذ-المسؤولية-عن-الحماية_2009_ar.pdf");
  expect(named({ symbols: ["S/RES/1674 (2006)"] })).toMatch(/^S-RES-1674-2006_Implementing/);
  // A language without a title of its own has the English one.
  expect(named({}, "ru")).toBe("A-63-677_Implementing-the-responsibility-to-protect_2009_ru.pdf");
});

it("names who issued it where there is no symbol, and nobody who may not be named", () => {
  expect(named({ symbols: [], publisher: publisher("PUBLIC") })).toMatch(/^Bridges-Network_Implementing/);
  expect(named({ symbols: [] })).toMatch(/^United-Nations_Implementing/);
  const hidden = named({ symbols: [], body: null, publisher: publisher("MEMBERS") });
  expect(hidden).toBe("Implementing-the-responsibility-to-protect_2009_en.pdf");
});

it("is safe and short enough for every file system, whatever the title is", () => {
  const titles = [
    '..\\..\\<script>:*?"|\u202efdp.exe\0\n',
    "word ".repeat(100),
    "x".repeat(500),
    "保护责任".repeat(80),
    "المسؤولية ".repeat(60),
    "😀".repeat(50),
    "",
  ];
  for (const title of titles) {
    const name = named({ texts: [text("en", title)], symbols: [title] });
    expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+_?2009_en\.pdf$|^2009_en\.pdf$/u);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(plainName(name)).toMatch(/^[\w-]+\.pdf$/);
  }
  expect(named({ texts: [text("en", "word ".repeat(100))] })).toMatch(/word-word_2009_en\.pdf$/);
});

it("stands in the address in ASCII", () => {
  expect(fileAddress("f", report, visitor, "ar")).toBe("/files/f/A-63-677_2009_ar.pdf");
});
