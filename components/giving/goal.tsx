import { type AppealProgress, type GivePanelAppeal, percentReached } from "@/lib/giving/rules";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; appeal: Pick<GivePanelAppeal, "goal" | "currency">; progress: AppealProgress };

/** How far an appeal has come. */
export function Goal({ locale, appeal, progress }: Props) {
  const t = translator(locale, "giving");
  const percent = percentReached(progress, appeal.goal);
  const money = (amount: number) => formatAmount(amount, appeal.currency, locale, "whole");
  return (
    <div className="text-sm text-soft">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>
          {t.rich("panel.given", {
            amount: money(progress.given),
            strong: (text) => <strong className="text-ink">{text}</strong>,
          })}
        </span>
        <span>{t("panel.goal", { amount: money(appeal.goal) })}</span>
      </p>
      <div
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={t("panel.progress", { percent })}
        className="my-1.5 h-1.5 bg-tint"
      >
        <div className="h-full bg-give" style={{ inlineSize: `${percent}%` }} />
      </div>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>{t("panel.donors", { count: progress.donors })}</span>
        {progress.daysLeft !== null && <span>{t("panel.days-left", { days: progress.daysLeft })}</span>}
      </p>
    </div>
  );
}
