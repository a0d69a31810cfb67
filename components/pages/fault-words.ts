"use client";

import { useParams } from "next/navigation";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { faults as ar } from "@/lib/i18n/messages/ar/faults";
import { faults as en } from "@/lib/i18n/messages/en/faults";
import { faults as fr } from "@/lib/i18n/messages/fr/faults";
import type { Wording } from "@/lib/i18n/wording";

const words: Record<Locale, Wording<typeof en>> = { en, fr, ar };

/** Pages of last resort get no parameters: the language is read from the address. */
export function useFaultWords(): { locale: Locale; words: Wording<typeof en> } {
  const { locale } = useParams();
  const known = isLocale(locale) ? locale : defaultLocale;
  return { locale: known, words: words[known] };
}
