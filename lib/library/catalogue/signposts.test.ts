import { expect, it } from "vitest";
import type { DocumentDetail } from "./detail";
import { headTags, linkset, signposts } from "./signposts";

const report: DocumentDetail = {
  ...{
    id: "1",
    slug: "bridges",
    title: 'Bridges "of" <the> valley',
    abstract: "",
    locale: "en",
    doi: null,
    authors: [],
    symbols: ["A/64/864"],
  },
  ...{ type: "report", body: "United Nations", publisher: null, date: new Date("2010-07-01"), datePrecision: "MONTH" },
  ...{ regions: ["global"], thumbnail: null, status: "PUBLISHED", audience: "PUBLIC", vote: null, countries: [] },
  ...{ authority: "NON_BINDING", rtopReference: null, pillars: [], crimes: [], licence: "CC_BY", topics: [] },
  ...{ publishedAt: null, updatedAt: new Date("2010-07-01") },
  editions: [
    { id: "e", language: "en", href: "/files/e/a.pdf", file: { size: 1, pages: 2 } },
    { id: "f", language: "fr", href: "https://undocs.org/fr/A/64/864", file: null },
    { id: "r", language: "ru", href: null, file: null },
  ],
};

it("says in the head what is cited, as precisely as it is known", () => {
  const tags = headTags(report, "en");
  expect(tags).toMatchObject({
    citation_title: 'Bridges "of" <the> valley',
    citation_publication_date: "2010/07",
    citation_technical_report_institution: "United Nations",
    citation_technical_report_number: "A/64/864",
    "DC.language": ["en", "fr", "ru"],
  });
  expect(tags.citation_pdf_url).toEqual([expect.stringMatching(/^https?:\/\/[^/]+\/files\/e\/a\.pdf$/)]);
  expect(tags).not.toHaveProperty("DC.description");
});

it("names nobody who may not be named", () => {
  expect(JSON.stringify(headTags({ ...report, body: null }, "en"))).not.toMatch(/creator|institution|author/);
});

it("points to files of ours alone, and from each file back", () => {
  const items = signposts(report, "en").filter(({ rel }) => rel === "item");
  expect(items).toEqual([expect.objectContaining({ type: "application/pdf", hrefLang: "en" })]);
  const [page, file] = linkset(report, "en").linkset as Record<string, { href: string }[] | string>[];
  expect(page).toMatchObject({ license: [{ href: expect.stringContaining("creativecommons.org") }] });
  expect(file?.anchor).toBe(items[0]?.href);
  expect(file?.collection).toEqual([expect.objectContaining({ href: page?.anchor })]);
});
