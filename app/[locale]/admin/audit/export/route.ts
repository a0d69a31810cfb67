import { auditList, listAudit } from "@/lib/audit/queries";
import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { readListState } from "@/lib/lists";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admin = await requireAdmin(await localeOf(params));
  const state = readListState(auditList, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "audit",
    [
      { header: "at", value: (row) => row.at },
      { header: "actor", value: (row) => row.actorName ?? row.actorKind },
      { header: "type", value: (row) => row.type },
      { header: "subject type", value: (row) => row.subjectType },
      { header: "subject id", value: (row) => row.subjectId },
      { header: "subject", value: (row) => row.subjectName },
      { header: "change", value: (row) => JSON.stringify(row.change) },
    ],
    everyPage(state, (page) => listAudit(admin, page)),
  );
}
