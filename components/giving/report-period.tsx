import { Button } from "@/components/ui/button";
import { type Period, written } from "@/lib/giving/reports/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths, withQuery } from "@/lib/paths";

type Props = { locale: Locale; period: Period; currency: string; currencies: readonly string[] };

const shape = "rounded-[3px] border border-edge bg-sheet px-2.5 py-2 text-[0.9375rem] text-ink";

/** From when to when, in which currency; and what an accountant takes away. */
export function ReportPeriod({ locale, period, currency, currencies }: Props) {
  const t = translator(locale, "report");
  const days = { from: written(period.from), to: written(period.to) };
  return (
    <div className="mb-8 border-b border-rule pb-4">
      <form method="get" action={paths.admin.report(locale)} className="flex flex-wrap items-end gap-3">
        {(["from", "to"] as const).map((name) => (
          <div key={name} className="text-sm text-soft">
            <label htmlFor={`report-${name}`} className="mb-1 block">
              {t(name)}
            </label>
            <input id={`report-${name}`} type="date" name={name} defaultValue={days[name]} className={shape} />
          </div>
        ))}
        <div className="text-sm text-soft">
          <label htmlFor="report-currency" className="mb-1 block">
            {t("currency")}
          </label>
          <select id="report-currency" name="currency" defaultValue={currency} className={shape}>
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
        <Button tone="quiet" className="py-2">
          {t("show")}
        </Button>
      </form>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <a href={withQuery(paths.admin.journal(locale), days)}>{t("journal")}</a>
        <a href={withQuery(`${paths.admin.donations(locale)}/export`, days)}>{t("donations")}</a>
      </p>
    </div>
  );
}
