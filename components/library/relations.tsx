import { formatImprecise } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import type { Neighbour, Relation } from "@/lib/library/records/queries";
import { isoDate } from "@/lib/library/rules";
import { paths } from "@/lib/paths";
import { relationGroups } from "./record-words";
import { RelationGraph } from "./relation-graph";

type Props = { locale: Locale; document: DocumentDetail; relations: readonly Relation[]; hrefOf?: HrefOf | undefined };

/** How a document refers to others and they to it: drawn, and in words. */
export function Relations({ locale, document, relations, hrefOf }: Props) {
  if (relations.length === 0) return null;
  const t = translator(locale, "records");
  return (
    <section aria-labelledby="relations" className="mt-10">
      <h2 id="relations" className="mb-3 text-[1.375rem]">
        {t("relations.title")}
      </h2>
      <RelationGraph locale={locale} document={document} relations={relations} describedBy="relations-list" />
      <dl id="relations-list" className="mt-4">
        {relationGroups(locale, { relations }).map(({ bond, label, others }) => (
          <div key={bond} className="border-t border-rule py-2.5">
            <dt className="text-sm text-soft">{label}</dt>
            {others.map((other) => (
              <dd key={other.id} className="mt-1 min-w-0 break-words">
                <NeighbourLink locale={locale} other={other} hrefOf={hrefOf} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

type LinkProps = { locale: Locale; other: Neighbour; hrefOf?: HrefOf | undefined };

/** Where this reader finds another document. */
export type HrefOf = (locale: Locale, other: Neighbour) => string;

// What is for members is read in their area.
export const readingPlace: HrefOf = (locale, { id, slug, audience }) =>
  audience === "PUBLIC" ? paths.document(locale, slug) : paths.member.publication(locale, id);

/** Another document by symbol, title and date. */
export function NeighbourLink({ locale, other, hrefOf = readingPlace }: LinkProps) {
  return (
    <>
      {other.symbols.length > 0 && (
        <>
          <bdi className="tabular-nums">{other.symbols.join("–")}</bdi>
          {" · "}
        </>
      )}
      <a href={hrefOf(locale, other)} lang={other.locale} dir={direction(other.locale)}>
        <bdi>{other.title}</bdi>
      </a>{" "}
      <time className="text-sm text-soft" dir="auto" dateTime={isoDate(other.date, other.datePrecision)}>
        {formatImprecise(other.date, other.datePrecision, locale)}
      </time>
    </>
  );
}
