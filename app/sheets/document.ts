import {
  anchorInWords,
  authorityInWords,
  crimesInWords,
  licenceInWords,
  pillarsInWords,
  referenceInWords,
  relationGroups,
  voteInWords,
} from "@/components/library/record-words";
import { visitor } from "@/lib/auth/viewer";
import { formatImprecise, formatList } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type MoreFrom, moreFrom } from "@/lib/library/browsing/more";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import { citationsOf } from "@/lib/library/citations/citations";
import { findDocument } from "@/lib/library/queries";
import { type DocumentRecord, type Neighbour, recordOf } from "@/lib/library/records/queries";
import { termName } from "@/lib/library/terms/wording";
import { paths } from "@/lib/paths";
import type { Block, Fact, Sheet } from "@/lib/pdf/sheet";
import { countryName } from "@/lib/regions/rules";
import { address, heading, paragraph, sheet } from "./library";

/** A document on paper: what it is, how it stands to others, how it is cited. */
export async function documentSheet(locale: Locale, slug: string): Promise<Sheet | null> {
  const document = await findDocument(visitor, slug, locale);
  if (!document) return null;
  const [record, more] = await Promise.all([
    recordOf(visitor, document.id, locale),
    moreFrom(visitor, document, locale),
  ]);
  const t = translator(locale, "library");
  const links = document.editions.flatMap(({ language, href }) =>
    href ? [{ runs: [{ text: ownName(language) }], link: { label: address(href), href: address(href) } }] : [],
  );
  return sheet(locale, {
    title: document.title,
    path: paths.document(locale, slug),
    blocks: [
      ...newest(locale, record),
      ...(document.abstract ? [paragraph(document.abstract)] : []),
      { kind: "facts", facts: factsOf(locale, document, record) },
      ...(links.length > 0
        ? [heading(t("document.read")), { kind: "list", ordered: false, items: links } as const]
        : []),
      ...relations(locale, record),
      heading(t("document.cite")),
      ...citationsOf(document, locale).map(
        ({ name, text }): Block => ({ kind: "paragraph", runs: [{ text: `${name}: `, strong: true }, { text }] }),
      ),
      ...further(locale, more),
    ],
  });
}

function factsOf(locale: Locale, document: DocumentDetail, { anchors }: DocumentRecord): Fact[] {
  const t = translator(locale, "library");
  const own = translator(locale, "records");
  const regions = translator(locale, "regions");
  const list = (items: readonly string[]) => formatList([...items], locale);
  const places = anchors.map((anchor) => {
    const { label, rest } = anchorInWords(locale, anchor);
    return rest ? `${label} (${rest})` : label;
  });
  return [
    { label: t("document.type"), value: termName(locale, "type", document.type) },
    { label: t("document.symbol"), value: document.symbols.join("–") },
    { label: t("document.issued"), value: document.publisher?.name ?? document.body ?? "" },
    { label: t("document.date"), value: formatImprecise(document.date, document.datePrecision, locale) },
    { label: t("document.authority"), value: authorityInWords(locale, document) },
    { label: t("document.reference"), value: referenceInWords(locale, document) },
    { label: t("document.vote"), value: voteInWords(locale, document) },
    { label: own("facts.pillars"), value: pillarsInWords(locale, document).join("; ") },
    { label: own("facts.crimes"), value: crimesInWords(locale, document) },
    { label: own("facts.anchors"), value: places.join("; ") },
    { label: t("document.topics"), value: list(document.topics.map((topic) => termName(locale, "topic", topic))) },
    { label: t("document.regions"), value: list(document.regions.map((region) => regions(`names.${region}`))) },
    { label: t("document.countries"), value: list(document.countries.map((code) => countryName(code, locale))) },
    { label: own("facts.licence"), value: licenceInWords(locale, document.licence) },
  ].filter(({ value }) => value !== "");
}

// Who holds the paper must see at once that there is something newer.
function newest(locale: Locale, { newest }: DocumentRecord): Block[] {
  if (!newest) return [];
  const t = translator(locale, "records");
  return [
    { kind: "paragraph", runs: [{ text: t("versions.not-latest"), strong: true }] },
    { kind: "list", ordered: false, items: [itemOf(locale, t("versions.latest", { title: newest.title }), newest)] },
  ];
}

function relations(locale: Locale, record: DocumentRecord): Block[] {
  const groups = relationGroups(locale, record);
  if (groups.length === 0) return [];
  const items = groups.flatMap(({ label, others }) =>
    others.map((other) => itemOf(locale, `${label}: ${nameOf(other)}`, other)),
  );
  return [heading(translator(locale, "records")("relations.title")), { kind: "list", ordered: false, items }];
}

function further(locale: Locale, more: MoreFrom | null): Block[] {
  if (!more) return [];
  const title = translator(locale, "browsing")("more.from", { name: more.name });
  const items = more.documents.map((other) => itemOf(locale, nameOf(other), other));
  return [heading(title), { kind: "list", ordered: false, items }];
}

type Other = Pick<Neighbour, "slug" | "symbols" | "title">;

function nameOf({ symbols, title }: Other): string {
  return [symbols.join("–"), title].filter(Boolean).join(" · ");
}

function itemOf(locale: Locale, text: string, { slug }: Other) {
  const path = paths.document(locale, slug);
  return { runs: [{ text }], link: { label: address(path), href: path } };
}
