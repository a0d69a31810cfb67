import { ListFrame } from "@/components/admin/list-frame";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { AppealLine, AppealStatus } from "@/lib/appeals/rules";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listing, ListState } from "@/lib/lists";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";

export type AppealRow = AppealLine & {
  readonly goal: number;
  readonly currency: string;
  readonly languages: readonly string[];
};

const tones: Record<AppealStatus, TagTone> = { DRAFT: "plain", OPEN: "good", CLOSED: "strong" };

type Props = { locale: Locale; state: ListState<string, string>; listing: Listing<AppealRow> };

export function AppealAdminList({ locale, state, listing }: Props) {
  const t = translator(locale, "admin");
  const statuses = ["DRAFT", "OPEN", "CLOSED"] as const;
  return (
    <ListFrame
      locale={locale}
      caption={t("appeals.title")}
      path={paths.admin.appeals(locale)}
      exportPath={`${paths.admin.appeals(locale)}/export`}
      state={state}
      listing={listing}
      rowKey={({ id }) => id}
      filters={[
        {
          name: "status",
          label: t("appeals.status"),
          options: statuses.map((value) => ({ value, label: t(`appeals.${value}`) })),
        },
      ]}
      columns={[
        {
          key: "title",
          label: t("appeals.title-field"),
          cell: ({ id, title, textLocale }) => (
            <a href={paths.admin.appeal(locale, id)} lang={textLocale}>
              {title}
            </a>
          ),
        },
        {
          key: "status",
          label: t("appeals.status"),
          sortable: true,
          cell: ({ status }) => <Tag tone={tones[status]}>{t(`appeals.${status}`)}</Tag>,
        },
        { key: "date", label: t("appeals.date"), sortable: true, cell: ({ date }) => formatDate(date, locale) },
        {
          key: "goal",
          label: t("appeals.goal"),
          sortable: true,
          numeric: true,
          cell: ({ goal, currency }) => formatMoney(goal, currency, locale, "whole"),
        },
        { key: "languages", label: t("appeals.languages"), cell: ({ languages }) => languages.join(" ") },
      ]}
    />
  );
}
