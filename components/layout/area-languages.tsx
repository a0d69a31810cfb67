"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { OtherLanguages } from "./other-languages";

/** In an area the frame is drawn by a layout, which is not told its page's address. */
export function AreaLanguages({ locale, label }: { locale: Locale; label: string }) {
  return <OtherLanguages locale={locale} path={usePathname()} label={label} />;
}
