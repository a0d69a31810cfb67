import { Empty } from "@/components/ui/empty";
import { Tag } from "@/components/ui/tag";
import type { AppealLine } from "@/lib/appeals/rules";
import { formatDate } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

export function AppealList({ locale, appeals }: { locale: Locale; appeals: readonly AppealLine[] }) {
  const t = translator(locale, "appeals");
  if (appeals.length === 0) return <Empty>{t("none")}</Empty>;
  return (
    <ul className="max-w-3xl border-t border-rule">
      {appeals.map(({ id, slug, title, date, status, textLocale }) => (
        <li key={id} className="border-b border-rule py-5">
          <h2 className="text-[1.3125rem]" lang={textLocale} dir={direction(textLocale)}>
            <a href={paths.appeal(locale, slug)}>{title}</a>
          </h2>
          <p className="mt-1 flex items-center gap-3 text-sm text-soft">
            <time dateTime={date.toISOString().slice(0, 10)}>{formatDate(date, locale)}</time>
            {status === "CLOSED" && <Tag>{t("closed")}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  );
}
