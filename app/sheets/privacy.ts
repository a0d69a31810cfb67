import { privacySections } from "@/components/pages/privacy-text";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { Sheet } from "@/lib/pdf/sheet";

export function privacySheet(locale: Locale): Sheet {
  const t = translator(locale, "pages");
  return {
    locale,
    title: t("privacy.title"),
    url: new URL(paths.privacy(locale), env.PORTAL_URL).href,
    issuedAt: now(),
    blocks: [
      { kind: "paragraph", runs: [{ text: t("privacy.intro") }] },
      ...privacySections(locale).flatMap(({ title, text }) => [
        { kind: "heading", level: 2, text: title } as const,
        { kind: "paragraph", runs: [{ text }] } as const,
      ]),
    ],
  };
}
