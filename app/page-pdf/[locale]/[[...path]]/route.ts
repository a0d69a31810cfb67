import { sheetOf } from "@/app/sheets/sheet-of";
import { disposition } from "@/lib/http/disposition";
import { isLocale } from "@/lib/i18n/locales";
import { typeset } from "@/lib/pdf/typeset";

type Context = { params: Promise<{ locale: string; path?: string[] }> };

/** Any public page as a typeset PDF: its address with `.pdf`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, path = [] } = await params;
  const search = Object.fromEntries(collect(new URL(request.url).searchParams));
  const sheet = isLocale(locale) ? await sheetOf(locale, path.map(decodeURIComponent), search) : null;
  if (!sheet) return new Response("Not found", { status: 404 });

  const name = `${["icrtop", ...path].join("-").slice(0, 110)}-${locale}.pdf`;
  return new Response(Buffer.from(await typeset(sheet)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": disposition("inline", name),
      "Cache-Control": "public, max-age=300",
    },
  });
}

function* collect(search: URLSearchParams): Iterable<[string, string | string[]]> {
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    yield [name, values.length === 1 ? (values[0] as string) : values];
  }
}
