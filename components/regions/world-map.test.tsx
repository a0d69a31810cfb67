import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { regionSlugs } from "@/lib/regions/rules";
import { MembersMap } from "./members-map";
import { WorldMap } from "./world-map";

const world = readFileSync("public/world.svg", "utf8");

const regions = regionSlugs.map((slug, index) => ({
  slug,
  label: slug.toUpperCase(),
  count: index,
  href: `/en/regions/${slug}`,
}));

describe("the world map", () => {
  const html = renderToStaticMarkup(<WorldMap locale="en" regions={regions} current="africa" />);

  it("links each region that has a shape, by name and number of documents", () => {
    for (const slug of regionSlugs.slice(0, 5)) expect(html).toContain(`href="/en/regions/${slug}"`);
    expect(html).not.toContain("/en/regions/global");
    expect(html).toContain('aria-label="AMERICAS: 1 document"');
    expect(html).toContain('aria-label="AFRICA: no documents"');
  });

  it("draws the current region last, over the countries it shares", () => {
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html.lastIndexOf("<a ")).toBe(html.indexOf('<a href="/en/regions/africa"'));
  });

  it("says that it takes no side on boundaries", () => {
    expect(html).toContain("do not imply any opinion");
  });

  it("draws each region by an outline that the file has", () => {
    const outlines = [...html.matchAll(/href="\/world\.svg#([^"]+)"/g)].map(([, id]) => id);
    expect(outlines).toHaveLength(5);
    for (const id of outlines) expect(world).toContain(`<path id="${id}" d="M`);
  });

  it("stays small: the outlines of regions and land take 10 KB compressed, and no page repeats them", () => {
    expect(gzipSync(world).byteLength).toBeLessThanOrEqual(10_000);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(5_000);
  });
});

describe("the members' map", () => {
  const html = renderToStaticMarkup(
    <MembersMap
      locale="fr"
      countries={[
        { code: "BI", count: 1 },
        { code: "MT", count: 2, href: "/fr/members?country=MT" },
        { code: "BR", count: 5 },
      ]}
    />,
  );

  it("names every country and its number, most members first", () => {
    expect(html).toContain("<title>Brésil\u00a0: 5 membres</title>");
    expect(html.indexOf(">Brésil</th>")).toBeLessThan(html.indexOf(">Burundi</th>"));
    expect(html).toContain('<a href="/fr/members?country=MT">Malte</a>');
  });

  it("marks with a dot what is too small to be shaded", () => {
    expect(html.match(/<circle/g)).toHaveLength(2);
  });

  it("draws an empty coalition without failing", () => {
    expect(renderToStaticMarkup(<MembersMap locale="ar" countries={[]} />)).toContain("<table");
  });
});
