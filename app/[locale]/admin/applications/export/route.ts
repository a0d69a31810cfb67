import { requireReviewer } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { readListState } from "@/lib/lists";
import { applicationQueue, queueShape } from "@/lib/membership/review/queries";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireReviewer(await localeOf(params));
  const state = readListState(queueShape, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "applications",
    [
      { header: "reference", value: (row) => row.reference },
      { header: "organization", value: (row) => row.organizationName },
      { header: "acronym", value: (row) => row.acronym },
      { header: "country", value: (row) => row.countryCode },
      { header: "category", value: (row) => row.category },
      { header: "status", value: (row) => row.status },
      { header: "received", value: (row) => row.submittedAt },
      { header: "for", value: (row) => row.tally.APPROVE },
      { header: "against", value: (row) => row.tally.DECLINE },
      { header: "abstained", value: (row) => row.tally.ABSTAIN },
      { header: "recused", value: (row) => row.tally.RECUSE },
    ],
    everyPage(state, (page) => applicationQueue(viewer, page)),
  );
}
