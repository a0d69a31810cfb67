import type { Metadata } from "next";
import { StopCards } from "@/components/giving/stop-cards";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { noCards } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "dedication")("stop.title"), robots: { index: false } };
}

/** Where the stop link of a card leads: opening it changes nothing, as a program may do that before a person does. */
export default async function NoCardsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { card, key, done } = await searchParams;
  const link = typeof card === "string" && typeof key === "string" ? { card, key } : null;

  return <StopCards locale={locale} link={link} done={done === "yes"} stop={noCards} />;
}
