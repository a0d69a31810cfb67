import { notFound } from "next/navigation";
import { embedPage, embedPolicy } from "@/components/giving/embed-page";
import { giftOptions, usualCurrency } from "@/components/giving/gift-options";
import { wishedCurrency } from "@/components/giving/gift-wish";
import { currentAppeal } from "@/lib/appeals/queries";
import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { embedSites } from "@/lib/giving/embed/queries";
import { isLocale } from "@/lib/i18n/locales";

type Context = { params: Promise<{ locale: string }> };

/** Our form for the pages of other sites: no script, no cookie, and in a frame only where an admin allows it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [appeal, sites] = await Promise.all([currentAppeal(visitor, locale), embedSites()]);
  const open = appeal?.status === "OPEN" ? appeal : null;
  const parameters = Object.fromEntries(new URL(request.url).searchParams);
  const options = open && giftOptions(locale, open, wishedCurrency(parameters, usualCurrency(open)));
  return new Response(embedPage(locale, { portal: env.PORTAL_URL, appeal: open, options }), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": embedPolicy(sites, env.PORTAL_URL),
      "Cache-Control": "public, max-age=300",
    },
  });
}
