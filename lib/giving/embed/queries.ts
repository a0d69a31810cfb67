import { db } from "@/lib/db/client";

/** The sites that may show our form inside their pages; every answer of the form names them in its header. */
export async function embedSites(): Promise<string[]> {
  const sites = await db.embedSite.findMany({ orderBy: { origin: "asc" }, select: { origin: true } });
  return sites.map(({ origin }) => origin);
}
