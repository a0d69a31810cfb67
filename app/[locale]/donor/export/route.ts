import { notFound } from "next/navigation";
import { requireDonor } from "@/lib/auth/gates";
import { exportDonor } from "@/lib/giving/donors/export";
import { localeOf } from "@/lib/i18n/params";

type Context = { params: Promise<{ locale: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const data = await exportDonor(await requireDonor(locale), locale);
  if (!data) notFound();
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="gifts.json"',
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
