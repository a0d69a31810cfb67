import { ListFrame } from "@/components/admin/list-frame";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { UserRow, UserStatus } from "@/lib/accounts/users/queries";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listing, ListState } from "@/lib/lists";
import { paths } from "@/lib/paths";

const tones: Record<UserStatus, TagTone> = { active: "good", invited: "plain", disabled: "alert" };

type Props = { locale: Locale; state: ListState<string, string>; listing: Listing<UserRow> };

export function UserList({ locale, state, listing }: Props) {
  const t = translator(locale, "users");
  const roles = (["REPRESENTATIVE", "REVIEWER", "ADMIN"] as const).map((value) => ({
    value,
    label: t(`role.${value}`),
  }));
  const statuses = (["active", "invited", "disabled"] as const).map((value) => ({ value, label: t(`admin.${value}`) }));
  return (
    <ListFrame
      locale={locale}
      caption={t("admin.title")}
      path={paths.admin.users(locale)}
      exportPath={`${paths.admin.users(locale)}/export`}
      state={state}
      listing={listing}
      rowKey={({ id }) => id}
      filters={[
        { name: "q", label: translator(locale, "common")("search") },
        { name: "role", label: t("admin.role"), options: roles },
        { name: "status", label: t("admin.status"), options: statuses },
      ]}
      columns={[
        {
          key: "name",
          label: t("admin.name"),
          sortable: true,
          cell: ({ id, name }) => (
            <a href={paths.admin.user(locale, id)}>
              <bdi>{name}</bdi>
            </a>
          ),
        },
        { key: "email", label: t("admin.email"), sortable: true, cell: ({ email }) => <bdi>{email}</bdi> },
        { key: "role", label: t("admin.role"), cell: ({ role }) => t(`role.${role}`) },
        { key: "organization", label: t("admin.organization"), cell: ({ organization }) => <bdi>{organization}</bdi> },
        {
          key: "status",
          label: t("admin.status"),
          cell: ({ status }) => <Tag tone={tones[status]}>{t(`admin.${status}`)}</Tag>,
        },
        {
          key: "factor",
          label: t("admin.second-factor"),
          cell: ({ hasSecondFactor }) => t(hasSecondFactor ? "admin.has" : "admin.has-not"),
        },
        {
          key: "createdAt",
          label: t("admin.since"),
          sortable: true,
          cell: ({ createdAt }) => formatDate(createdAt, locale),
        },
      ]}
    />
  );
}
