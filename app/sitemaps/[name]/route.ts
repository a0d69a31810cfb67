import { visitor } from "@/lib/auth/viewer";
import { sitemapResponse } from "@/lib/http/sitemap";
import { documentPages, partNamed } from "@/lib/library/sitemap/queries";
import { sitemapPages } from "../pages";

type Context = { params: Promise<{ name: string }> };

export const dynamic = "force-dynamic";

/** One sitemap: the pages, or some of the documents. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  if (name === "pages.xml") return sitemapResponse(await sitemapPages());
  const part = name.endsWith(".xml") ? partNamed(name.slice(0, -4)) : null;
  return part ? sitemapResponse(documentPages(visitor, part)) : new Response("Not found", { status: 404 });
}
