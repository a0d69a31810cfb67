// Writes lib/regions/countries.ts from CLDR: `npx tsx scripts/list-countries.ts`.
// Run it again only when the United Nations changes its membership or CLDR its containment.
import { writeFileSync } from "node:fs";
import codeMappings from "cldr-core/supplemental/codeMappings.json" with { type: "json" };
import territoryContainment from "cldr-core/supplemental/territoryContainment.json" with { type: "json" };

type Containment = Record<string, { _contains?: string[] }>;

const containment: Containment = territoryContainment.supplemental.territoryContainment;
const codes = codeMappings.supplemental.codeMappings as Record<string, { _numeric?: string }>;

const members = containment.UN?._contains ?? [];
const observers = ["PS", "VA"];

const africa = inside("002");
const americas = inside("019");
const europe = inside("150");
const westernAsia = inside("145");

// M49 counts the South Caucasus and Cyprus to Western Asia and Iran to Southern Asia;
// the coalition's members there work with their European and Middle Eastern neighbours.
const ownRegions: Record<string, string[]> = {
  AM: ["europe"],
  AZ: ["europe"],
  CY: ["europe"],
  GE: ["europe"],
  IR: ["middle-east"],
  EG: ["africa", "middle-east"],
  LY: ["africa", "middle-east"],
  TR: ["europe", "middle-east"],
};

function inside(territory: string): Set<string> {
  const parts = containment[territory]?._contains ?? [];
  return new Set(parts.flatMap((part) => [part, ...inside(part)]));
}

function regionsOf(code: string): string[] {
  if (ownRegions[code]) return ownRegions[code];
  if (africa.has(code)) return ["africa"];
  if (americas.has(code)) return ["americas"];
  if (europe.has(code)) return ["europe"];
  return westernAsia.has(code) ? ["middle-east"] : ["asia-pacific"];
}

const rows = [...members, ...observers].sort().map((code) => {
  const regions = regionsOf(code).map((slug) => `"${slug}"`);
  return `  ${code}: { m49: "${codes[code]?._numeric}", regions: [${regions.join(", ")}] },`;
});

const file = `// Written by scripts/list-countries.ts from CLDR 48.2 (territoryContainment, codeMappings): the Member States
// and observer States of the United Nations, their M49 codes, and the coalition's regions laid over M49's.
export const countries = {
${rows.join("\n")}
} as const satisfies Record<string, { m49: string; regions: readonly string[] }>;
`;
writeFileSync(new URL("../lib/regions/countries.ts", import.meta.url), file);
