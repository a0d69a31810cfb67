import { notFound } from "next/navigation";
import { requireDonor } from "@/lib/auth/gates";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { giftsWithin, ownDetails } from "@/lib/giving/donors/queries";
import { twelveMonths } from "@/lib/giving/donors/rules";
import { statementSheet } from "@/lib/giving/donors/statement";
import { localeOf } from "@/lib/i18n/params";
import { paths } from "@/lib/paths";
import { pdfResponse } from "@/lib/pdf/response";
import { typeset } from "@/lib/pdf/typeset";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const viewer = await requireDonor(locale);
  const month = new URL(request.url).searchParams.get("from") ?? "";
  const [period, donor] = [twelveMonths(month), await ownDetails(viewer)];
  if (!period || !donor) notFound();
  const gifts = await giftsWithin(viewer.donorId, period, locale);
  const url = new URL(paths.donor(locale), env.PORTAL_URL).href;
  const sheet = statementSheet({ donor, gifts, period, issuedAt: now(), url }, locale);
  return pdfResponse(`statement-${month}`, await typeset(sheet));
}
