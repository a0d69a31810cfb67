import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import type { Audience, DatePrecision, DocumentStatus } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { RegionSlug } from "@/lib/regions/rules";
import { namesPublisher } from "../policy";
import { byReadersLanguage, wordsFor } from "../rules";
import type { DocumentType } from "../vocabulary";
import { fileAddress, firstPageName, namedFields } from "./download-name";

/** A language of a document, and where to read it. */
export type EditionLink = {
  readonly id: string;
  readonly language: string;
  /** Null while the official text is not on the web. */
  readonly href: string | null;
  /** A file of ours, with its size in bytes; otherwise an official text elsewhere. */
  readonly file: { readonly size: number; readonly pages: number | null } | null;
};

export type DocumentCard = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  /** The language of title and abstract. */
  readonly locale: string;
  readonly symbols: readonly string[];
  readonly type: DocumentType;
  readonly body: string | null;
  readonly doi: string | null;
  /** The people who wrote it; nobody where the publisher is not to be named, whom they could give away. */
  readonly authors: readonly string[];
  readonly publisher: { readonly slug: string; readonly name: string; readonly nameLocale: string } | null;
  readonly date: Date;
  readonly datePrecision: DatePrecision;
  readonly regions: readonly RegionSlug[];
  readonly editions: readonly EditionLink[];
  readonly thumbnail: string | null;
  readonly status: DocumentStatus;
  readonly audience: Audience;
};

export const cardFields = {
  texts: true,
  regions: true,
  publisher: namedFields.publisher,
  editions: {
    select: {
      id: true,
      language: true,
      link: true,
      pages: true,
      thumbnailId: true,
      file: { select: { id: true, size: true } },
    },
  },
} satisfies Prisma.DocumentInclude;

export type CardRow = Prisma.DocumentGetPayload<{ include: typeof cardFields }>;

/** A row as a viewer may see it, in the reader's language. */
export function cardOf(row: CardRow, viewer: Viewer, locale: Locale): DocumentCard {
  const words = wordsFor(row.texts, locale);
  const editions = byReadersLanguage(row.editions, locale);
  const thumbnail = editions.find(({ thumbnailId }) => thumbnailId !== null)?.thumbnailId;
  const { id, slug, symbols, body, doi, date, datePrecision, status, audience } = row;
  const named = row.publisher === null || namesPublisher(viewer, row.publisher);
  return {
    ...{ id, slug, symbols, body, doi, date, datePrecision, status, audience },
    authors: named ? row.authors : [],
    title: words?.title ?? "",
    abstract: words?.abstract ?? "",
    locale: words?.locale ?? locale,
    type: row.typeSlug,
    publisher: row.publisher && named ? publisherOf(row.publisher) : null,
    regions: row.regions.map(({ regionSlug }) => regionSlug as RegionSlug),
    editions: editions.map((edition) => editionLink(edition, row, viewer)),
    thumbnail: thumbnail ? paths.file(thumbnail, firstPageName) : null,
  };
}

function publisherOf({ slug, name, nameLocale }: { slug: string; name: string; nameLocale: string }) {
  return { slug, name, nameLocale };
}

function editionLink(edition: CardRow["editions"][number], row: CardRow, viewer: Viewer): EditionLink {
  const { id, language, link, pages, file } = edition;
  if (file === null) return { id, language, href: link, file: null };
  return { id, language, href: fileAddress(file.id, row, viewer, language), file: { size: file.size, pages } };
}
