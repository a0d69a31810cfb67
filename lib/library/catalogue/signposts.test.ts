import { expect, it } from "vitest";
import type { DocumentDetail } from "./detail";
import { fileLinkHeader, headTags, linkHeader, linkset, signposts } from "./signposts";

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

it("names the people who wrote it, who issued it, and the DOI", () => {
  const authors = ["Noor Haddad", "Haddad, Sami"];
  expect(headTags({ ...report, authors, doi: "10.1000/182" }, "en")).toMatchObject({
    citation_author: authors,
    citation_technical_report_institution: "United Nations",
    citation_doi: "10.1000/182",
    "DC.creator": authors,
    "DC.publisher": "United Nations",
    "DC.identifier": [expect.any(String), "https://doi.org/10.1000/182", "A/64/864"],
  });
  expect(headTags(report, "en")).toMatchObject({ citation_author: "United Nations", "DC.creator": "United Nations" });
});

it("describes a document in every format of citations", () => {
  const types = signposts(report, "en").flatMap(({ rel, href, type }) => (rel === "describedby" ? [[href, type]] : []));
  expect(types).toContainEqual([
    expect.stringMatching(/\/en\/documents\/bridges\/cite\/csl\.json$/),
    "application/vnd.citationstyles.csl+json",
  ]);
  expect(types).toHaveLength(3);
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

it("says the same in a header that is never too long", () => {
  const header = linkHeader(report, "en");
  for (const { rel, href } of signposts(report, "en")) expect(header).toContain(`<${href}>; rel="${rel}"`);
  expect(header).toMatch(/^<[^>]+\/linkset>; rel="linkset"; type="application\/linkset\+json", /);
  expect(header).toContain('rel="item"; type="application/pdf"; hreflang="en"');
  const [first] = report.editions;
  const many = Array.from({ length: 500 }, (_, index) => ({ ...first, href: `/files/${index}/a.pdf` })) as never;
  const long = linkHeader({ ...report, editions: many }, "en");
  expect(long.length).toBeLessThan(4_001);
  expect(long).toMatch(/linkset[\s\S]*cite-as[\s\S]*describedby[\s\S]*item/);
});

it("cites by DOI, and names an organization that wrote it by its page", () => {
  const rels = (document: typeof report) => new Map(signposts(document, "en").map(({ rel, href }) => [rel, href]));
  const publisher = { slug: "bridges-network", name: "Bridges", nameLocale: "en" };
  expect(rels({ ...report, doi: "10.1000/182" }).get("cite-as")).toBe("https://doi.org/10.1000/182");
  expect(rels({ ...report, publisher }).get("author")).toMatch(/\/en\/members\/bridges-network$/);
  expect(rels({ ...report, publisher, authors: ["Noor Haddad"] }).has("author")).toBe(false);
  expect(rels(report).has("author")).toBe(false);
});

it("leads from a file back to its document", () => {
  expect(fileLinkHeader("bridges", "en")).toMatch(
    /^<[^>]+\/en\/documents\/bridges>; rel="collection"; type="text\/html", <https:\/\/schema.org\/DigitalDocument>; rel="type", /,
  );
});
