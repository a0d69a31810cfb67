import { isLocale } from "@/lib/i18n/locales";
import { parametersOf } from "@/lib/library/search/schema";
import type { Sheet } from "@/lib/pdf/sheet";
import { sheetOf } from "./sheet-of";

/** What an own address says, e.g. /en/appeals or /ar/library/search?q=…; null for anything that is no public page. */
export async function publicPage(address: string): Promise<Sheet | null> {
  const base = "https://portal.invalid";
  if (!URL.canParse(address, base)) return null;
  const { origin, pathname, searchParams } = new URL(address, base);
  const [locale, ...path] = pathname.split("/").slice(1).filter(Boolean);
  if (origin !== base || !isLocale(locale)) return null;
  return sheetOf(locale, path.map(decodeURIComponent), parametersOf(searchParams));
}
