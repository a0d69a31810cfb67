import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { categories, commitments, joiningSteps, meanings } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";
import type { Block, Sheet } from "@/lib/pdf/sheet";

export function joinSheet(locale: Locale): Sheet {
  const t = translator(locale, "join");
  const words = translator(locale, "membership");
  return {
    locale,
    kicker: t("kicker"),
    title: t("title"),
    url: new URL(paths.join(locale), env.PORTAL_URL).href,
    issuedAt: now(),
    blocks: [
      { kind: "paragraph", runs: [{ text: t("lead") }] },
      heading(t("meaning.title")),
      list(meanings.map((one) => t(`meaning.${one}`))),
      heading(t("kinds.title")),
      {
        kind: "facts",
        facts: categories.map((one) => ({ label: words(`categories.${one}`), value: words(`category-hints.${one}`) })),
      },
      heading(t("commitments.title")),
      list(commitments.map((one) => words(`commitments.${one}`))),
      heading(t("process.title")),
      list(
        joiningSteps.map((one) => t(`process.${one}`)),
        true,
      ),
    ],
  };
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

function list(texts: readonly string[], ordered = false): Block {
  return { kind: "list", ordered, items: texts.map((text) => ({ runs: [{ text }] })) };
}
