import { Empty } from "@/components/ui/empty";
import { type Column, Table } from "@/components/ui/table";
import { formatDate } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Offer } from "@/lib/library/translations/queries";

type Props = { locale: Locale; offers: readonly Offer[]; hrefOf: (id: string) => string; empty: string };

/** Offered translations, with where each of them stands. */
export function OfferTable({ locale, offers, hrefOf, empty }: Props) {
  const t = translator(locale, "reading");
  if (offers.length === 0) return <Empty>{empty}</Empty>;
  const columns: Column<Offer>[] = [
    {
      key: "title",
      label: t("offer.offer-title"),
      cell: ({ id, title, language }) => (
        <a href={hrefOf(id)} lang={language}>
          <bdi>{title}</bdi>
        </a>
      ),
    },
    { key: "language", label: t("admin.language"), cell: ({ language }) => <bdi>{ownName(language)}</bdi> },
    {
      key: "state",
      label: translator(locale, "library")("publications.state"),
      cell: ({ status }) => t(`offer.statuses.${status}`),
    },
    { key: "by", label: t("admin.by"), cell: ({ organization }) => <bdi>{organization.name}</bdi> },
    {
      key: "since",
      label: t("admin.since"),
      cell: ({ submittedAt }) => submittedAt && formatDate(submittedAt, locale),
    },
  ];
  return <Table caption={t("offer.list")} columns={columns} rows={offers} rowKey={({ id }) => id} />;
}
