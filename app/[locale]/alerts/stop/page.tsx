import type { Metadata } from "next";
import { StopAlert } from "@/components/library/stop-alert";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findAlert } from "@/lib/library/alerts/queries";
import { alertLinkSchema } from "@/lib/library/alerts/schema";
import type { SearchParams } from "@/lib/lists";
import { again, stop } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "alerts")("stop.title"), referrer: "same-origin" };
}

/** Where the stop link of a mail leads: opening it changes nothing, as a program may do that before a person does. */
export default async function StopAlertPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { alert, key } = await searchParams;
  const link = alertLinkSchema.safeParse({ alert, key });
  const followed = link.success ? await findAlert(visitor, link.data, locale) : null;

  return <StopAlert locale={locale} followed={followed} stop={stop} again={again} />;
}
