import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const before = ["reading", "giving", "sharing"] as const;
const after = ["joining", "members", "rights"] as const;

/** What the portal keeps about people, section by section. */
export function privacySections(locale: Locale): readonly { id: string; title: string; text: string }[] {
  const t = translator(locale, "pages");
  const worded = (section: (typeof before)[number] | (typeof after)[number]) => ({
    id: section,
    title: t(`privacy.${section}-title`),
    text: t(`privacy.${section}`),
  });
  const alerts = translator(locale, "alerts");
  const following = { id: "following", title: alerts("privacy.title"), text: alerts("privacy.text") };
  const usage = translator(locale, "usage");
  const counting = { id: "counting", title: usage("privacy.title"), text: usage("privacy.text") };
  const [reading, ...others] = before.map(worded);
  return [...(reading ? [reading] : []), counting, ...others, following, ...after.map(worded)];
}
