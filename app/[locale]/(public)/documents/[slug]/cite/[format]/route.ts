import { notFound } from "next/navigation";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { citationFile } from "@/lib/library/citations/citations";
import { citationFormats, isCitationFormat } from "@/lib/library/citations/formats";
import { findDocument } from "@/lib/library/queries";

type Context = { params: Promise<{ locale: string; slug: string; format: string }> };

/** A document's record for a reference manager. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const { slug, format } = await params;
  if (!isCitationFormat(format)) notFound();
  const document = await findDocument(visitor, slug, locale);
  if (!document) notFound();
  return new Response(citationFile(document, locale, format), {
    headers: {
      "Content-Type": `${citationFormats[format].type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${document.slug}.${format}"`,
    },
  });
}
