import { ListFrame } from "@/components/admin/list-frame";
import type { Column } from "@/components/ui/table";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listing } from "@/lib/lists";
import { audiences, standings } from "@/lib/membership/rules";
import type { MemberRow, MembersState } from "@/lib/membership/standing/queries";
import { paths } from "@/lib/paths";
import { countryName, isCountry } from "@/lib/regions/rules";
import { categoryOptions, regionOptions } from "./options";
import { StandingTag } from "./status-tag";

type Props = { locale: Locale; state: MembersState; listing: Listing<MemberRow> };

/** Every organization the secretariat keeps, active or not. */
export function MemberTable({ locale, state, listing }: Props) {
  const t = translator(locale, "membership");
  const columns: Column<MemberRow>[] = [
    {
      key: "name",
      label: t("admin.name"),
      sortable: true,
      cell: ({ organizationId, organization }) => (
        <a href={paths.admin.member(locale, organizationId)}>
          <bdi lang={organization.nameLocale}>{organization.name}</bdi>
        </a>
      ),
    },
    {
      key: "country",
      label: t("admin.country"),
      sortable: true,
      cell: ({ organization: { countryCode } }) =>
        isCountry(countryCode) ? countryName(countryCode, locale) : countryCode,
    },
    {
      key: "category",
      label: t("admin.category"),
      sortable: true,
      cell: ({ category }) => t(`categories.${category}`),
    },
    {
      key: "status",
      label: t("admin.status"),
      sortable: true,
      cell: ({ status }) => <StandingTag locale={locale} standing={status} />,
    },
    { key: "listing", label: t("admin.listing"), cell: ({ organization }) => t(`listings.${organization.listing}`) },
    { key: "since", label: t("admin.since"), sortable: true, cell: ({ since }) => formatDate(since, locale) },
  ];
  return (
    <ListFrame
      locale={locale}
      caption={t("admin.caption")}
      path={paths.admin.members(locale)}
      exportPath={`${paths.admin.members(locale)}/export`}
      state={state}
      listing={listing}
      columns={columns}
      rowKey={({ organizationId }) => organizationId}
      empty={t("admin.empty")}
      filters={[
        { name: "q", label: t("admin.search") },
        {
          name: "status",
          label: t("admin.status"),
          options: standings.map((value) => ({ value, label: t(`standings.${value}`) })),
        },
        { name: "category", label: t("admin.category"), options: categoryOptions(locale) },
        { name: "region", label: t("admin.region"), options: regionOptions(locale) },
        {
          name: "listing",
          label: t("admin.listing"),
          options: audiences.map((value) => ({ value, label: t(`listings.${value}`) })),
        },
      ]}
    />
  );
}
