import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { listDocuments } from "@/lib/library/moderation/queries";
import { documentsShape } from "@/lib/library/moderation/schema";
import { readListState } from "@/lib/lists";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const state = readListState(documentsShape, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "documents",
    [
      { header: "title", value: (row) => row.title },
      { header: "symbols", value: (row) => row.symbols.join("; ") },
      { header: "status", value: (row) => row.status },
      { header: "audience", value: (row) => row.audience },
      { header: "type", value: (row) => row.type },
      { header: "publisher", value: (row) => row.publisher?.name },
      {
        header: "date",
        value: (row) => row.date.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[row.datePrecision]),
      },
      { header: "submitted", value: (row) => row.submittedAt },
      { header: "published", value: (row) => row.publishedAt },
    ],
    everyPage(state, (page) => listDocuments(admin, page, locale)),
  );
}
