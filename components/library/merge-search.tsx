import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Neighbour } from "@/lib/library/records/queries";
import { paths } from "@/lib/paths";
import { FindRecord } from "./find-record";
import { NeighbourLink } from "./relations";

type Props = { locale: Locale; id: string; q: string; found: readonly Neighbour[] };

/** Finds the record that says the same, and leads to the two side by side. */
export function MergeSearch({ locale, id, q, found }: Props) {
  const t = translator(locale, "curation");
  return (
    <>
      <p className="mb-6 max-w-prose">{t("merge.intro")}</p>
      <FindRecord locale={locale} action={paths.admin.documentMerge(locale, id)} q={q} found={found.length} />
      <ul>
        {found.map((other) => (
          <li key={other.id} className="border-t border-rule py-3 break-words">
            <p className="mb-1">
              <NeighbourLink locale={locale} other={other} hrefOf={(l, { id }) => paths.admin.document(l, id)} />
            </p>
            <a href={paths.admin.documentMerge(locale, id, { other: other.id })}>
              {t("merge.compare")}
              <span className="sr-only">{`: ${other.title}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
