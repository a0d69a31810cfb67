import type { RegionSlug } from "@/lib/regions/rules";

/** Where the outline of a region, or of all land, is drawn: a file of its own, which is fetched once for all pages. */
export function outlineOf(part: RegionSlug | "land"): string {
  return `/world.svg#${part}`;
}
