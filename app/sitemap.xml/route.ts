import { visitor } from "@/lib/auth/viewer";
import { sitemapIndexResponse } from "@/lib/http/sitemap";
import { documentParts } from "@/lib/library/sitemap/queries";
import { paths } from "@/lib/paths";

export const dynamic = "force-dynamic";

/** The index of the sitemaps. */
export async function GET(): Promise<Response> {
  const parts = ["pages", ...(await documentParts(visitor))];
  return sitemapIndexResponse(parts.map((name) => ({ path: paths.sitemapPart(name) })));
}
