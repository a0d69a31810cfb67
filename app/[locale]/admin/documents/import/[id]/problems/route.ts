import { notFound } from "next/navigation";
import { problemWords } from "@/components/library/problem-words";
import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse } from "@/lib/csv";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { allProblems } from "@/lib/library/imports/queries";

type Context = { params: Promise<{ locale: string; id: string }> };

/** What was found in an import, as a table to work through. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const problems = await allProblems(admin, (await params).id);
  if (!problems) notFound();
  const t = translator(locale, "imports");
  async function* rows() {
    yield* problems ?? [];
  }
  return csvResponse(
    "problems",
    [
      { header: t("row"), value: ({ row }) => (row === 0 ? t("whole") : row) },
      { header: t("columns.column"), value: ({ column }) => column },
      { header: t("stands"), value: ({ value }) => value },
      { header: t("what-to-do"), value: ({ code }) => problemWords(locale, code) },
    ],
    rows(),
  );
}
