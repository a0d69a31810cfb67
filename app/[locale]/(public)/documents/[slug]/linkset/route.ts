import { notFound } from "next/navigation";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { linkset } from "@/lib/library/catalogue/signposts";
import { findDocument } from "@/lib/library/queries";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The typed links of a document for machines (signposting.org, level 2). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const document = await findDocument(visitor, (await params).slug, locale);
  if (!document) notFound();
  return Response.json(linkset(document, locale), { headers: { "Content-Type": "application/linkset+json" } });
}
