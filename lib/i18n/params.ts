import { notFound } from "next/navigation";
import { isLocale, type Locale } from "./locales";

/** The language of a page's address; a language we do not speak is a page that is not there. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
