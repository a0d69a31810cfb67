import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { spokenInterval } from "@/lib/giving/rules";
import type { Supporter, Wall } from "@/lib/giving/wall/rules";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** Who supports the coalition, each as far as they want to be seen. */
export function SupporterWall({ locale, wall }: { locale: Locale; wall: Wall }) {
  const t = translator(locale, "wall");
  return (
    <>
      <p className="prose mb-8">{t("intro")}</p>
      {wall.supporters.length === 0 && <Empty>{t("none")}</Empty>}
      <ul className="gap-x-12 md:columns-2 lg:columns-3">
        {wall.supporters.map((supporter, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no id, which would be known to everybody.
          <li key={index} className="break-inside-avoid border-t border-rule py-3">
            <SupporterLine locale={locale} supporter={supporter} />
          </li>
        ))}
      </ul>
      {wall.unnamed > 0 && <p className="mt-6 text-soft">{t("unnamed", { count: wall.unnamed })}</p>}
      <p className="no-print mt-10">
        <ButtonLink tone="give" href={paths.donate(locale)}>
          {t("join")}
        </ButtonLink>
      </p>
    </>
  );
}

function SupporterLine({ locale, supporter: { name, gift, message } }: { locale: Locale; supporter: Supporter }) {
  const t = translator(locale, "wall");
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0 font-semibold wrap-anywhere">{name === null ? t("somebody") : <bdi>{name}</bdi>}</span>
        {gift && (
          <span className="text-sm text-soft">
            {t(`gift.${spokenInterval(gift.interval)}`, {
              amount: formatAmount(gift.amount, gift.currency, locale, "whole"),
            })}
          </span>
        )}
      </p>
      {message !== null && (
        <p className="mt-1 font-serif wrap-anywhere" dir="auto">
          {message}
        </p>
      )}
    </>
  );
}
