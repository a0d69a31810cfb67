import { partName, sumText } from "@/components/giving/accounts-view";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { publicAccounts } from "@/lib/giving/accountability/queries";
import { type Account, fewest } from "@/lib/giving/accountability/rules";
import { currencyName, formatAmount, formatList, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { Block, Sheet } from "@/lib/pdf/sheet";

export async function accountabilitySheet(locale: Locale): Promise<Sheet> {
  const t = translator(locale, "accountability");
  const { accounts, withheld } = await publicAccounts();
  const years = withheld.map(({ year, currency }) => `${year} (${currencyName(currency, locale)})`);
  return {
    locale,
    title: t("title"),
    url: new URL(paths.accountability(locale), env.PORTAL_URL).href,
    issuedAt: now(),
    blocks: [
      paragraph(t("intro")),
      paragraph(t("rule", { count: formatNumber(fewest, locale) })),
      ...(accounts.length === 0 ? [paragraph(t("none"))] : []),
      ...accounts.flatMap((account) => blocksOf(locale, account)),
      ...(years.length > 0 ? [paragraph(t("withheld", { years: formatList(years, locale) }))] : []),
    ],
  };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", runs: [{ text }] };
}

function blocksOf(locale: Locale, account: Account): Block[] {
  const t = translator(locale, "accountability");
  const { year, currency, received, donors, returned, fees, parts } = account;
  const money = (amount: number) => formatAmount(amount, currency, locale);
  return [
    {
      kind: "heading",
      level: 2,
      text: t("year", { year: String(year), currency: currencyName(currency, locale) }),
    },
    {
      kind: "facts",
      facts: [
        { label: t("received"), value: money(received) },
        { label: t("returned"), value: sumText(locale, returned) },
        ...fees.map((fee) => ({ label: t("fees"), value: sumText(locale, fee) })),
        { label: t("donors"), value: formatNumber(donors, locale) },
      ],
    },
    ...(parts.length > 0
      ? [
          {
            kind: "table" as const,
            headers: [t("meant-for"), t("donors"), t("received")],
            rows: parts.map((part) => [partName(locale, part), formatNumber(part.donors, locale), money(part.amount)]),
          },
        ]
      : []),
  ];
}
