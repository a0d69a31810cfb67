import { ListFrame } from "@/components/admin/list-frame";
import type { Column } from "@/components/ui/table";
import { formatImprecise, formatList, formatNumber } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { facetValueName } from "@/lib/library/catalogue/wording";
import type { GapRow, GapsState } from "@/lib/library/gaps/queries";
import { type GapKind, gapKinds, type UnLanguage, unLanguages } from "@/lib/library/gaps/schema";
import { termsOf } from "@/lib/library/terms/vocabulary";
import { type Listing, listHref } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { regionSlugs } from "@/lib/regions/rules";

type Props = {
  locale: Locale;
  state: GapsState;
  asked: { readonly language: UnLanguage; readonly what: GapKind };
  listing: Listing<GapRow>;
  counts: ReadonlyMap<UnLanguage, number>;
};

/** What is missing in one of the six languages, and how much in each. */
export function GapTable({ locale, state, asked, listing, counts }: Props) {
  const t = translator(locale, "curation");
  const path = paths.admin.missingLanguages(locale);
  const columns: Column<GapRow>[] = [
    {
      key: "title",
      label: t("gaps.document"),
      cell: ({ id, title, locale: language }) => (
        <a href={paths.admin.document(locale, id)} lang={language} className="break-words">
          <bdi>{title}</bdi>
        </a>
      ),
    },
    { key: "type", label: t("gaps.type"), cell: ({ type }) => facetValueName(locale, "type", type) },
    { key: "languages", label: t("gaps.there"), cell: ({ languages }) => formatList(languages.map(ownName), locale) },
    {
      key: "date",
      label: t("fields.date"),
      sortable: true,
      cell: ({ date, datePrecision }) => formatImprecise(date, datePrecision, locale),
    },
  ];
  return (
    <>
      <nav aria-label={t("gaps.counts")} className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {unLanguages.map((language) => (
            <li key={language}>
              <a
                href={listHref(path, state, { filters: { ...state.filters, language } })}
                aria-current={language === asked.language ? "true" : undefined}
                className={language === asked.language ? "font-semibold" : undefined}
              >
                <bdi lang={language}>{ownName(language)}</bdi> {formatNumber(counts.get(language) ?? 0, locale)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ListFrame
        locale={locale}
        caption={t("gaps.caption")}
        path={path}
        exportPath={`${path}/export`}
        state={{ ...state, filters: { ...state.filters, ...asked } }}
        listing={listing}
        columns={columns}
        rowKey={({ id }) => id}
        empty={t("gaps.empty")}
        filters={[
          {
            name: "language",
            label: t("gaps.language"),
            options: unLanguages.map((value) => ({ value, label: ownName(value) })),
          },
          {
            name: "what",
            label: t("gaps.what"),
            options: gapKinds.map((value) => ({ value, label: t(`gaps.${value}`) })),
          },
          {
            name: "type",
            label: t("gaps.type"),
            options: termsOf("type").map((value) => ({ value, label: facetValueName(locale, "type", value) })),
          },
          {
            name: "region",
            label: t("gaps.region"),
            options: regionSlugs.map((value) => ({ value, label: facetValueName(locale, "region", value) })),
          },
        ]}
      />
    </>
  );
}
