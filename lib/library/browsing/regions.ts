import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { RegionSlug } from "@/lib/regions/rules";
import type { DocumentCard } from "../catalogue/card";
import { audiencesOf } from "../policy";
import { cardsOf } from "../queries";
import { presentTerms } from "../terms/vocabulary";
import { type BrowseValue, valuesOf } from "./queries";

/** How many documents each region has: what maps and lists of regions show. */
export async function countByRegion(viewer: Viewer): Promise<ReadonlyMap<RegionSlug, number>> {
  const values = await valuesOf(viewer, "region");
  return new Map(values.map(({ slug, count }) => [slug as RegionSlug, count]));
}

/** The bodies that issued most of a region's documents. */
export async function bodiesOf(viewer: Viewer, region: RegionSlug, most = 12): Promise<BrowseValue[]> {
  return (await valuesOf(viewer, "body", { region: [region] })).slice(0, most);
}

const ofEachYear = 3;
const inAll = 45;

/**
 * A region's history as the records themselves tell it, the oldest first: treaties, and official texts that name RtoP,
 * a few of each year, what binds before what does not. Of a long history the latest part.
 */
export async function timelineOf(viewer: Viewer, region: RegionSlug, locale: Locale): Promise<DocumentCard[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH told AS (
      SELECT document.id, document.date, row_number() OVER (PARTITION BY extract(year FROM document.date)
        ORDER BY document.authority = 'BINDING' DESC, document.date, document.id) AS place
      FROM "Document" document JOIN "DocumentRegion" placed ON placed."documentId" = document.id
      WHERE placed."regionSlug" = ${region} AND document.status = 'PUBLISHED'
        AND document.audience = ANY(${audiencesOf(viewer)}::"Audience"[])
        AND document.authority IN ('BINDING', 'NON_BINDING')
        AND (document."typeSlug" = ANY(${presentTerms("type", ["treaty"])}) OR document."rtopReference" = 'BY_NAME'))
    SELECT id FROM told WHERE place <= ${ofEachYear} ORDER BY date DESC, id DESC LIMIT ${inAll}`;
  const ids = rows.map(({ id }) => id).reverse();
  return cardsOf(viewer, ids, locale);
}
