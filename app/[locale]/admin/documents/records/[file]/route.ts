import { notFound } from "next/navigation";
import { requireAdmin } from "@/lib/auth/gates";
import { download } from "@/lib/http/download";
import { localeOf } from "@/lib/i18n/params";
import { recordsArchive, recordsTable } from "@/lib/library/imports/give-out";
import { documentsShape } from "@/lib/library/moderation/schema";
import { readListState } from "@/lib/lists";

type Context = { params: Promise<{ locale: string; file: string }> };

/** The published records of the list, as an import takes them: a table, or an archive with it and its files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const admin = await requireAdmin(await localeOf(params));
  const { file } = await params;
  const state = readListState(documentsShape, Object.fromEntries(new URL(request.url).searchParams));
  if (file === "records.csv") return recordsTable(admin, state);
  if (file !== "records.zip") notFound();
  return download(file, "application/zip", await recordsArchive(admin, state));
}
