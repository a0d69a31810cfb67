import { ListFrame } from "@/components/admin/list-frame";
import type { Column } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BodiesState } from "@/lib/library/bodies/queries";
import type { Body } from "@/lib/library/bodies/rules";
import type { Listing } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; state: BodiesState; listing: Listing<Body> };

/** The bodies that documents name, with the ways in which each is spelt. */
export function BodyTable({ locale, state, listing }: Props) {
  const t = translator(locale, "vocabularies");
  const columns: Column<Body>[] = [
    {
      key: "name",
      label: t("bodies.name"),
      sortable: true,
      cell: ({ slug, name }) => (
        <a href={paths.admin.body(locale, slug)} className="break-words">
          <bdi>{name}</bdi>
        </a>
      ),
    },
    {
      key: "spellings",
      label: t("bodies.spellings"),
      cell: ({ spellings }) => (spellings.length > 1 ? <Spellings locale={locale} spellings={spellings} /> : null),
    },
    {
      key: "documents",
      label: t("bodies.documents"),
      sortable: true,
      numeric: true,
      cell: ({ documents }) => formatNumber(documents, locale),
    },
  ];
  return (
    <ListFrame
      locale={locale}
      caption={t("bodies.caption")}
      path={paths.admin.bodies(locale)}
      state={state}
      listing={listing}
      columns={columns}
      rowKey={({ slug }) => slug}
      empty={t("bodies.empty")}
      filters={[{ name: "q", label: t("bodies.name") }]}
    />
  );
}

/** Each spelling with the number of its documents. */
export function Spellings({ locale, spellings }: { locale: Locale; spellings: Body["spellings"] }) {
  const t = translator(locale, "vocabularies");
  return (
    <ul>
      {spellings.map(({ name, documents }) => (
        <li key={name} dir="auto" className="break-words">
          {t("bodies.spelling-count", { name, count: formatNumber(documents, locale) })}
        </li>
      ))}
    </ul>
  );
}
