import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { readListState } from "@/lib/lists";
import { memberList, membersShape } from "@/lib/membership/standing/queries";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admin = await requireAdmin(await localeOf(params));
  const state = readListState(membersShape, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "members",
    [
      { header: "organization", value: (row) => row.organization.name },
      { header: "acronym", value: (row) => row.organization.acronym },
      { header: "country", value: (row) => row.organization.countryCode },
      { header: "category", value: (row) => row.category },
      { header: "status", value: (row) => row.status },
      { header: "listing", value: (row) => row.organization.listing },
      { header: "since", value: (row) => row.since },
      { header: "website", value: (row) => row.organization.website },
    ],
    everyPage(state, (page) => memberList(admin, page)),
  );
}
