import { inputShape } from "@/components/forms/input-shape";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Neighbour } from "@/lib/library/records/queries";
import { paths } from "@/lib/paths";
import { NeighbourLink } from "./relations";

type Props = { locale: Locale; id: string; q: string; found: readonly Neighbour[] };

/** Finds the record that says the same, and leads to the two side by side. */
export function MergeSearch({ locale, id, q, found }: Props) {
  const t = translator(locale, "curation");
  const words = translator(locale, "records");
  return (
    <>
      <p className="mb-6 max-w-prose">{t("merge.intro")}</p>
      <form action={paths.admin.documentMerge(locale, id)} className="mb-6 max-w-xl">
        <label htmlFor="q" className="text-sm text-soft">
          {words("relate.find-hint")}
        </label>
        <div className="mt-1.5 flex gap-2">
          <input id="q" type="search" name="q" defaultValue={q} maxLength={200} dir="auto" className={inputShape} />
          <button type="submit" className="rounded-[3px] bg-ink px-4 font-semibold text-paper">
            {words("relate.search")}
          </button>
        </div>
      </form>
      {q !== "" && found.length === 0 && <p className="text-soft">{words("relate.nothing")}</p>}
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
