import { db } from "@/lib/db/client";
import type { Authority, DatePrecision, RtopReference } from "@/lib/db/generated/enums";
import { formatImprecise } from "@/lib/i18n/format";
import { isLocale } from "@/lib/i18n/locales";
import { ingestEdition } from "@/lib/library/publications/ingest";
import { indexDocument } from "@/lib/library/search/indexing";
import { officialLink } from "@/lib/library/search/symbols";
import { countWords } from "@/lib/library/search/words";
import { markdownBlocks } from "@/lib/pdf/markdown";
import { typeset } from "@/lib/pdf/typeset";
import { storage } from "@/lib/storage/storage";
import { libraryRecords } from "./content/documents";
import { particulars, relations } from "./content/documents/relations";
import { publications } from "./content/publications";
import type { LibraryRecord, PublicationContent } from "./content/types";

const coalition = "International Coalition for the Responsibility to Protect";

/** The public record and what the example members published: PDFs typeset here, then read as an upload would be. */
export async function seedDocuments(): Promise<void> {
  const ids = new Map<string, string>();
  for (const record of libraryRecords) ids.set(record.slug, await seedRecord(record));
  await db.documentRelation.createMany({
    data: relations.map(([from, kind, to]) => ({ fromId: ids.get(from) ?? "", kind, toId: ids.get(to) ?? "" })),
  });
  const organizations = new Map(
    (await db.organization.findMany({ select: { id: true, slug: true, name: true } })).map((one) => [one.slug, one]),
  );
  const waiting: string[] = [];
  for (const content of publications)
    waiting.push(...(await seedPublication(content, organizations.get(content.publisher ?? ""))));
  // Reading takes a process of its own for each file: as many at once as a small machine likes.
  const readers = Array.from({ length: 3 }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await ingestEdition(next);
  });
  await Promise.all(readers);
  await countWords();
}

async function seedRecord(record: LibraryRecord): Promise<string> {
  const { slug, symbols, type, texts, body, authority, vote, regions, countries, topics, languages, rtopReference } =
    record;
  const { pillars = [], crimes = [], anchors = [], ...own } = particulars[slug] ?? {};
  const { id } = await db.document.create({
    data: {
      ...{ slug, symbols, body, typeSlug: type, status: "PUBLISHED", ...dated(record.date) },
      authority: upper<Authority>(authority),
      rtopReference: reference(rtopReference),
      vote: own.vote ?? vote ?? null,
      pillars: [...pillars],
      crimes: [...crimes],
      licence: symbols.some((symbol) => official.test(symbol)) ? "UN_PUBLIC" : "UNKNOWN",
      anchors: { create: anchors.map((label, position) => ({ label, position })) },
      publishedAt: new Date(),
      texts: { create: Object.entries(texts).map(([locale, text]) => ({ locale, ...text })) },
      regions: { create: regions.map((regionSlug) => ({ regionSlug })) },
      countries: { create: countries.map((countryCode) => ({ countryCode })) },
      topics: { create: topics.map((topicSlug) => ({ topicSlug })) },
      editions: { create: languages.flatMap((language) => editionOf(symbols, language)) },
    },
  });
  await indexDocument(db, id);
  return id;
}

const official = /^[AS]\//;

// Only the United Nations keep their texts under the symbol; of others the record says which languages there are.
function editionOf(symbols: readonly string[], language: string) {
  const symbol = symbols.find((one) => official.test(one));
  return [{ language, link: symbol ? officialLink(symbol, language) : null }];
}

type Publisher = { readonly id: string; readonly name: string };

async function seedPublication(content: PublicationContent, publisher: Publisher | undefined): Promise<string[]> {
  const { slug, type, audience, regions, countries, topics, rtopReference, editions } = content;
  const when = dated(content.date);
  const stored = await Promise.all(
    Object.entries(editions).map(async ([language, edition]) => ({
      language,
      file: await print(content, language, edition, publisher?.name ?? coalition),
    })),
  );
  const document = await db.document.create({
    data: {
      ...{ slug, typeSlug: type, ...when, ...(await standing(content)) },
      audience: audience === "public" ? "PUBLIC" : "MEMBERS",
      authority: "CIVIL_SOCIETY",
      rtopReference: reference(rtopReference),
      body: publisher ? null : coalition,
      publisherId: publisher?.id ?? null,
      texts: { create: Object.entries(editions).map(([locale, { title, abstract }]) => ({ locale, title, abstract })) },
      regions: { create: regions.map((regionSlug) => ({ regionSlug })) },
      countries: { create: countries.map((countryCode) => ({ countryCode })) },
      topics: { create: topics.map((topicSlug) => ({ topicSlug })) },
      editions: {
        create: stored.map(({ language, file }) => ({ language, state: "PENDING", file: { create: file } })),
      },
    },
    include: { editions: true },
  });
  return document.editions.map(({ id }) => id);
}

/** Where a publication stands on its way, and what was decided of it. */
async function standing({ state }: PublicationContent) {
  const at = new Date();
  if (!state) return { status: "PUBLISHED", submittedAt: at, publishedAt: at } as const;
  if (state.status === "draft") return { status: "DRAFT" } as const;
  if (state.status === "submitted") return { status: "SUBMITTED", submittedAt: at } as const;
  const { id } = await db.user.findFirstOrThrow({ where: { role: "ADMIN" }, orderBy: { email: "asc" } });
  return {
    status: "CHANGES_REQUESTED",
    submittedAt: at,
    moderations: { create: { outcome: "CHANGES_REQUESTED", reason: state.reason, decidedById: id } },
  } as const;
}

async function print(
  content: PublicationContent,
  language: string,
  edition: PublicationContent["editions"][string],
  byline: string,
) {
  const { date, datePrecision } = dated(content.date);
  const locale = isLocale(language) ? language : "en";
  const bytes = await typeset({
    locale,
    kicker: formatImprecise(date, datePrecision, locale),
    title: edition.title,
    byline,
    url: `https://icrtop.example/${locale}/documents/${content.slug}`,
    issuedAt: date,
    blocks: [{ kind: "quote", runs: [{ text: edition.abstract }] }, ...markdownBlocks(edition.body)],
  });
  return { ...(await storage().put(bytes)), name: `${content.slug}-${language}.pdf`, contentType: "application/pdf" };
}

function dated(text: string): { date: Date; datePrecision: DatePrecision } {
  const [year = "", month = "01", day = "01"] = text.split("-");
  const precision: Record<number, DatePrecision> = { 4: "YEAR", 7: "MONTH", 10: "DAY" };
  return { date: new Date(`${year}-${month}-${day}`), datePrecision: precision[text.length] ?? "DAY" };
}

function reference(word: string | undefined): RtopReference | null {
  return word === undefined || word === "none" ? null : upper<RtopReference>(word);
}

// The content is written in small letters with hyphens, the database's unions in capitals.
function upper<Union extends string>(word: string): Union {
  return word.toUpperCase().replaceAll("-", "_") as Union;
}
