import { listAppealsForAdmin } from "@/lib/appeals/queries";
import { appealList } from "@/lib/appeals/schema";
import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { readListState } from "@/lib/lists";
import { toDecimal } from "@/lib/money";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const state = readListState(appealList, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "appeals",
    [
      { header: "slug", value: (row) => row.slug },
      { header: "title", value: (row) => row.title },
      { header: "status", value: (row) => row.status },
      { header: "date", value: (row) => row.date.toISOString().slice(0, 10) },
      { header: "goal", value: (row) => toDecimal(row.goal, row.currency) },
      { header: "currency", value: (row) => row.currency },
      { header: "languages", value: (row) => row.languages.join(" ") },
    ],
    everyPage(state, (page) => listAppealsForAdmin(admin, page, locale)),
  );
}
