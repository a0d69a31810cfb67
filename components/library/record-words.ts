import { formatList } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import type { Anchor, DocumentRecord } from "@/lib/library/records/queries";
import { bonds, type Licence, licences, withoutVote } from "@/lib/library/records/rules";

// What a record says, in plain words: the same on the page and on paper.

const authorities = { BINDING: "binding", NON_BINDING: "non-binding", CIVIL_SOCIETY: "civil-society" } as const;

export function authorityInWords(locale: Locale, { authority }: DocumentDetail): string {
  return translator(locale, "vocabulary")(`authorities.${authorities[authority]}`);
}

export function referenceInWords(locale: Locale, { rtopReference }: DocumentDetail): string {
  return rtopReference ? translator(locale, "vocabulary")(`rtopReferences.${rtopReference}`) : "";
}

export function voteInWords(locale: Locale, { vote }: DocumentDetail): string {
  if (vote === null) return "";
  if (vote === withoutVote) return translator(locale, "records")("facts.without-vote");
  return translator(locale, "library")("document.vote-value", { vote });
}

export function crimesInWords(locale: Locale, { crimes }: DocumentDetail): string {
  const t = translator(locale, "records");
  return formatList(
    crimes.map((crime) => t(`crimes.${crime}`)),
    locale,
  );
}

export function pillarsInWords(locale: Locale, { pillars }: DocumentDetail): string[] {
  const t = translator(locale, "records");
  return pillars.map((pillar) => t(`pillars.pillar${pillar}`));
}

/** The name of a licence, with its code where there is one; "" when nobody knows it. */
export function licenceInWords(locale: Locale, licence: Licence): string {
  const terms = licences[licence];
  if (!terms) return "";
  const name = translator(locale, "records")(`licences.${licence}`);
  return terms.link ? `${name} (${terms.code})` : name;
}

/** A place with its page and note. */
export function anchorInWords(locale: Locale, { label, page, note }: Anchor): { label: string; rest: string } {
  const t = translator(locale, "records");
  const place = page ? t("facts.anchor-page", { number: String(page.number), language: ownName(page.language) }) : "";
  return { label, rest: [place, note].filter(Boolean).join(" · ") };
}

/** The relations by what they say, each kind with the documents it leads to. */
export function relationGroups(locale: Locale, { relations }: Pick<DocumentRecord, "relations">) {
  const t = translator(locale, "records");
  return bonds
    .map((bond) => ({
      bond,
      label: t(`bonds.${bond}`),
      others: relations.filter((relation) => relation.bond === bond).map(({ other }) => other),
    }))
    .filter(({ others }) => others.length > 0);
}
