import { notFound } from "next/navigation";
import { visitor } from "@/lib/auth/viewer";
import { withinLimit } from "@/lib/http/reading-limits";
import { localeOf } from "@/lib/i18n/params";
import { exportSearch } from "@/lib/library/exports/exports";
import { exportFormats, parametersOf, readSearch } from "@/lib/library/search/schema";

type Context = { params: Promise<{ locale: string; file: string }> };

/** All that a search finds, as a file. */
export function GET(request: Request, context: Context): Promise<Response> {
  return withinLimit("exports", request, 429, () => exported(request, context));
}

async function exported(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const { file } = await params;
  const format = exportFormats.find((known) => file === `export.${known}`);
  if (!format) notFound();
  return exportSearch(visitor, readSearch(parametersOf(new URL(request.url).searchParams)), locale, format);
}
