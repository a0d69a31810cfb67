import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { spokenInterval } from "@/lib/giving/rules";
import { listSupporters } from "@/lib/giving/wall/queries";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { Sheet } from "@/lib/pdf/sheet";

export async function supportersSheet(locale: Locale): Promise<Sheet> {
  const t = translator(locale, "wall");
  const { supporters, unnamed } = await listSupporters();
  return {
    locale,
    title: t("title"),
    url: new URL(paths.supporters(locale), env.PORTAL_URL).href,
    issuedAt: now(),
    blocks: [
      { kind: "paragraph", runs: [{ text: t("intro") }] },
      {
        kind: "list",
        ordered: false,
        items: supporters.map(({ name, gift, message }) => ({
          runs: [
            { text: name ?? t("somebody"), strong: true },
            ...(gift
              ? [
                  {
                    text: ` · ${t(`gift.${spokenInterval(gift.interval)}`, {
                      amount: formatAmount(gift.amount, gift.currency, locale, "whole"),
                    })}`,
                  },
                ]
              : []),
            ...(message === null ? [] : [{ text: ` · ${message}`, em: true }]),
          ],
        })),
      },
      ...(unnamed > 0 ? [{ kind: "paragraph" as const, runs: [{ text: t("unnamed", { count: unnamed }) }] }] : []),
    ],
  };
}
