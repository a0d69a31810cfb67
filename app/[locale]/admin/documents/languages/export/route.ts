import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { askedOf, listGaps } from "@/lib/library/gaps/queries";
import { gapsShape } from "@/lib/library/gaps/schema";
import { isoDate } from "@/lib/library/rules";
import { readListState } from "@/lib/lists";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const state = readListState(gapsShape, Object.fromEntries(new URL(request.url).searchParams));
  const { language, what } = askedOf(state);
  return csvResponse(
    `missing-${what}-${language}`,
    [
      { header: "title", value: (row) => row.title },
      { header: "slug", value: (row) => row.slug },
      { header: "type", value: (row) => row.type },
      { header: "date", value: (row) => isoDate(row.date, row.datePrecision) },
      { header: "missing", value: () => language },
      { header: "languages", value: (row) => row.languages.join("; ") },
    ],
    everyPage(state, (page) => listGaps(admin, page, locale)),
  );
}
