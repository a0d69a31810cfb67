import { expect, it } from "vitest";
import type { DocumentCard } from "../catalogue/card";
import { citationFile, citationFiles, citationsOf } from "./citations";

const url = "https://undocs.org/en/A/64/864";

const report: DocumentCard = {
  id: "1",
  slug: "early-warning",
  title: "Early warning, assessment and the responsibility to protect",
  abstract: "",
  locale: "en",
  symbols: ["A/64/864"],
  type: "report",
  doi: null,
  authors: [],
  body: "Secretary-General of the United Nations",
  publisher: null,
  date: new Date("2010-07-14"),
  datePrecision: "DAY",
  regions: ["global"],
  editions: [{ id: "e", language: "en", href: url, file: null }],
  thumbnail: null,
  status: "PUBLISHED",
  audience: "PUBLIC",
};

it("cites a report in three styles", () => {
  const texts = Object.fromEntries(citationsOf(report, "en").map(({ name, text }) => [name, text]));
  expect(texts.APA).toContain("(2010)");
  expect(texts.Chicago).toBe(
    `Secretary-General of the United Nations. Early warning, assessment and the responsibility to protect. A/64/864. July 14, 2010. ${url}.`,
  );
  expect(texts.MLA).toBe(
    `Secretary-General of the United Nations. Early warning, assessment and the responsibility to protect. 14 July 2010, A/64/864, ${url}.`,
  );
}, 30_000);

it("does not say more of a date than is known", () => {
  const [, chicago] = citationsOf({ ...report, datePrecision: "YEAR" }, "en");
  expect(chicago?.text).toContain(". 2010. ");
});

it("writes files for reference managers", () => {
  expect(citationFile(report, "en", "bib")).toMatch(/@techreport\{[\s\S]*number = \{A\/64\/864\}/);
  const ris = citationFile(report, "en", "ris");
  expect(ris).toContain("TY  - RPRT");
  expect(ris).toContain("TI  - Early warning");
});

const written: DocumentCard = {
  ...report,
  symbols: [],
  doi: "10.1000/182",
  authors: ["Haddad, Noor", "Ban Ki-moon"],
  publisher: { slug: "bridges", name: "Bridges Network", nameLocale: "en" },
};

it("names the people who wrote it and the DOI in every style and file", () => {
  for (const { text } of citationsOf(written, "en")) {
    expect(text).toMatch(/^Haddad, N(oor, |\. & )Ban Ki-moon/);
    expect(text).toContain("https://doi.org/10.1000/182");
    expect(text).toContain("Bridges Network");
    expect(text).not.toContain(url);
  }
  const [bib, ris] = [citationFile(written, "en", "bib"), citationFile(written, "en", "ris")];
  expect(bib).toMatch(/author = \{Haddad, Noor and \{Ban Ki-moon\}\}/);
  expect(bib).toMatch(/doi = \{10\.1000\/182\}/);
  expect(bib).toMatch(/month = \{?(7|jul)\}?,/);
  expect(ris).toMatch(/AU {2}- Haddad, ?Noor\nAU {2}- Ban Ki-moon\n/);
  expect(ris).toContain("DO  - 10.1000/182");
});

it("writes a record as CSL-JSON, as the schema of CSL 1.0.2 has it", () => {
  expect(JSON.parse(citationFile(written, "en", "csl.json"))).toEqual([
    {
      ...{ id: "early-warning", "citation-key": "early-warning", type: "report", language: "en", URL: url },
      title: "Early warning, assessment and the responsibility to protect",
      author: [{ family: "Haddad", given: "Noor" }, { literal: "Ban Ki-moon" }],
      issued: { "date-parts": [[2010, 7, 14]] },
      DOI: "10.1000/182",
      publisher: "Bridges Network",
    },
  ]);
});

it("says where each file is, and what is in it", () => {
  expect(citationFiles(written, "en").map(({ name, href }) => [name, href])).toEqual([
    ["BibTeX", "/en/documents/early-warning/cite/bib"],
    ["RIS", "/en/documents/early-warning/cite/ris"],
    ["CSL-JSON", "/en/documents/early-warning/cite/csl.json"],
  ]);
  for (const { text } of citationFiles(written, "en")) expect(text).toContain("10.1000/182");
});
