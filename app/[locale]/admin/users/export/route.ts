import { listUsers } from "@/lib/accounts/users/queries";
import { userList } from "@/lib/accounts/users/schema";
import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse, everyPage } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { readListState } from "@/lib/lists";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admin = await requireAdmin(await localeOf(params));
  const state = readListState(userList, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "users",
    [
      { header: "name", value: (row) => row.name },
      { header: "email", value: (row) => row.email },
      { header: "role", value: (row) => row.role },
      { header: "organization", value: (row) => row.organization },
      { header: "status", value: (row) => row.status },
      { header: "second factor", value: (row) => (row.hasSecondFactor ? "yes" : "no") },
      { header: "since", value: (row) => row.createdAt },
    ],
    everyPage(state, (page) => listUsers(admin, page)),
  );
}
