import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { listUsage } from "@/lib/library/usage/queries";
import { usageShape } from "@/lib/library/usage/schema";
import { readListState } from "@/lib/lists";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const state = readListState(usageShape, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "icrtop-usage",
    [
      { header: "title", value: (row) => row.title },
      { header: "slug", value: (row) => row.slug },
      { header: "opened", value: (row) => row.views },
      { header: "fetched", value: (row) => row.downloads },
      { header: "from", value: () => state.filters.from },
      { header: "to", value: () => state.filters.to },
    ],
    everyPage(state, (page) => listUsage(admin, page, locale)),
  );
}
