import { formatMonth } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ToldUsage } from "@/lib/library/usage/queries";
import { paths } from "@/lib/paths";

/** How often a document was opened and fetched, as everybody is told it. */
export function UsageTold({ locale, usage }: { locale: Locale; usage: ToldUsage }) {
  const t = translator(locale, "usage");
  const times = (count: number | null) => (count === null ? t("told.few") : t("told.at-least", { count }));
  const month = formatMonth(usage.since.toISOString().slice(0, 7), locale);
  return (
    <section aria-labelledby="usage" className="mt-4 text-sm text-soft">
      <h2 id="usage" className="sr-only">
        {t("told.title")}
      </h2>
      <p>
        {t("told.opened", { times: times(usage.views) })} {t("told.fetched", { times: times(usage.downloads) })}{" "}
        {t("told.since", { month })} <a href={`${paths.privacy(locale)}#counting`}>{t("told.how")}</a>
      </p>
    </section>
  );
}
