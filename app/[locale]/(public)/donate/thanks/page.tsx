import type { Metadata } from "next";
import { GiftThanks } from "@/components/giving/gift-thanks";
import { awaitGift } from "@/lib/giving/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "giving")("thanks.title"), robots: { index: false } };
}

/** Says what is known of a payment; coming here changes nothing. */
export default async function ThanksPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { session_id: session, key, look } = await searchParams;
  const way = { sessionId: typeof session === "string" ? session : "", key: typeof key === "string" ? key : "" };

  const gift = await awaitGift(way, locale);

  return <GiftThanks locale={locale} gift={gift} way={way} look={Math.trunc(Number(look)) || 0} />;
}
