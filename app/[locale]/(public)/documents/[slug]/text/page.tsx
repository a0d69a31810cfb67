import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { TextView } from "@/components/library/text-view";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findReading } from "@/lib/library/reading/queries";
import { readAsked } from "@/lib/library/reading/schema";
import { presentSlug } from "@/lib/library/records/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { q, page } = readAsked(await searchParams);
  const reading = await findReading(visitor, (await params).slug, locale, { edition: null, page: null, q: "" });
  if (!reading) return {};
  const title = translator(locale, "reading")("text.title", { title: reading.document.title });
  // Every page of a text is found by its document; searches are no pages of their own.
  return { title: page ? `${title} (${page})` : title, robots: { index: q === "" && page === null, follow: true } };
}

/** The text edition of a file: page by page, to be read without pictures, scripts or a program for PDF. */
export default async function TextPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const asked = readAsked(await searchParams);
  const reading = await findReading(visitor, slug, locale, asked);
  if (reading) return <TextView locale={locale} reading={reading} />;
  const present = await presentSlug(visitor, slug);
  if (!present) notFound();
  const { edition, page, q } = asked;
  permanentRedirect(paths.documentText(locale, present, { edition: edition ?? undefined, page: page ?? undefined, q }));
}
