import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const sections = ["reading", "giving", "sharing", "joining", "members", "rights"] as const;

/** What the portal keeps about people, section by section. */
export function privacySections(locale: Locale): readonly { title: string; text: string }[] {
  const t = translator(locale, "pages");
  return sections.map((section) => ({ title: t(`privacy.${section}-title`), text: t(`privacy.${section}`) }));
}
