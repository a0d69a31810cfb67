import { describe, expect, it } from "vitest";
import { isCountry, isRegion } from "@/lib/regions/rules";
import { appeals } from "./appeal";
import { applications } from "./applications";
import { libraryRecords } from "./documents";
import { officialLink } from "./documents/official";
import { particulars, relations } from "./documents/relations";
import { organizations } from "./organizations";
import { publications } from "./publications";

const documents = [...libraryRecords, ...publications];
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

describe("the example coalition", () => {
  it("has the 59 records, 29 publications, and no slug twice", () => {
    expect([libraryRecords.length, publications.length]).toEqual([59, 29]);
    for (const items of [documents, organizations, appeals]) expect(new Set(slugs(items)).size).toBe(items.length);
    for (const slug of slugs([...documents, ...organizations, ...appeals]))
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("names only countries and regions that exist", () => {
    for (const { regions, countries } of [...documents, ...organizations]) {
      expect(regions.every(isRegion) && regions.length > 0).toBe(true);
      expect(countries.every(isCountry)).toBe(true);
    }
  });

  it("links its achievements and publications to what exists", () => {
    const linked = appeals.flatMap(({ achievements }) =>
      achievements.flatMap(({ documentSlug }) => documentSlug ?? []),
    );
    expect(slugs(documents)).toEqual(expect.arrayContaining(linked));
    expect(slugs(organizations)).toEqual(
      expect.arrayContaining(publications.flatMap(({ publisher }) => publisher ?? [])),
    );
  });

  it("relates only records that exist, each way of saying it once, the later to the earlier", () => {
    const dates = new Map(libraryRecords.map(({ slug, date }) => [slug, date]));
    for (const slug of Object.keys(particulars)) expect(dates.has(slug)).toBe(true);
    for (const [from, , to] of relations) expect((dates.get(from) ?? "") >= (dates.get(to) ?? "never")).toBe(true);
    expect(new Set(relations.map(String)).size).toBe(relations.length);
  });

  it("welcomed eighteen members in 2013 and lists those at risk nowhere in public", () => {
    expect(organizations.filter(({ joined }) => joined.startsWith("2013"))).toHaveLength(18);
    for (const { listing, contacts, people } of organizations.filter(({ listing }) => listing === "secretariat")) {
      expect(
        [listing, ...contacts, ...people].every((one) => typeof one === "string" || one.audience === "secretariat"),
      ).toBe(true);
    }
  });

  it("publishes nothing in public for an organization that is not listed", () => {
    const listed = slugs(organizations.filter(({ listing }) => listing === "public"));
    for (const { publisher } of publications) if (publisher) expect(listed).toContain(publisher);
  });

  it("reaches people only under example.org", () => {
    const addresses = [
      ...applications.map(({ email }) => email),
      ...organizations.flatMap(({ contacts, people }) => [
        ...contacts.map(({ value }) => value),
        ...people.flatMap(({ email }) => email ?? []),
      ]),
    ];
    for (const address of addresses) expect(address).toMatch(/^[^@\s]+@[a-z-]+\.example\.org$/);
  });

  it("has at least five publications in Arabic", () => {
    expect(publications.filter(({ editions }) => editions.ar).length).toBeGreaterThanOrEqual(5);
  });
});

describe("an official link", () => {
  it("leads to the text by its symbol, of the United Nations alone", () => {
    expect(officialLink(["A/67/929", "S/2013/399"], "fr")).toBe("https://undocs.org/fr/A/67/929");
    expect(officialLink(["S/RES/1674 (2006)"], "en")).toBe("https://undocs.org/en/S/RES/1674(2006)");
    expect(officialLink(["ACHPR/Res.117(XXXXII)07"], "en")).toBeUndefined();
    expect(officialLink([], "en")).toBeUndefined();
  });
});
