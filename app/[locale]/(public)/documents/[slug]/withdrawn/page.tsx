import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TombstoneView } from "@/components/library/tombstone-view";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findTombstone } from "@/lib/library/records/queries";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;

export async function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = translator(await localeOf(params), "records")("tombstone.kicker");
  return { title, robots: { index: false } };
}

/** Drawn at the address of the document itself: the proxy leads here and answers 410. */
export default async function WithdrawnPage({ params }: Props) {
  const locale = await localeOf(params);
  const tombstone = await findTombstone(visitor, (await params).slug, locale);
  if (!tombstone) notFound();
  return <TombstoneView locale={locale} tombstone={tombstone} />;
}
