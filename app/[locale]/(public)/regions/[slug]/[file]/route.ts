import { notFound } from "next/navigation";
import { withinLimit } from "@/lib/http/reading-limits";
import { localeOf } from "@/lib/i18n/params";
import { answerArchive } from "@/lib/library/archives/answer";
import { archiveKinds } from "@/lib/library/archives/rules";
import { isRegion } from "@/lib/regions/rules";

type Context = { params: Promise<{ locale: string; slug: string; file: string }> };

/** A region's public documents as an archive, with their texts or their files. */
export function GET(request: Request, context: Context): Promise<Response> {
  return withinLimit("archives", request, 429, () => archive(request, context));
}

async function archive(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const { slug, file } = await params;
  const kind = archiveKinds.find((known) => file === `${known}.zip`);
  if (!kind || !isRegion(slug)) notFound();
  return answerArchive(request, slug, kind, locale);
}
