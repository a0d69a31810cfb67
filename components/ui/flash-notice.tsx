import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import type { notices } from "@/lib/i18n/messages/en/notices";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; code: string | string[] | undefined };

/** What just worked, named by `?notice=` after a redirect. An unknown code says nothing. */
export function FlashNotice({ locale, code }: Props) {
  const t = translator(locale, "notices");
  if (typeof code !== "string" || !t.has(code as keyof typeof notices)) return null;
  return <Notice tone="good">{t(code as keyof typeof notices)}</Notice>;
}
