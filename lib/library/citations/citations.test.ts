import { expect, it } from "vitest";
import type { DocumentCard } from "../catalogue/card";
import { citationFile, citationsOf } from "./citations";

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
