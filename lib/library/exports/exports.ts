import { Readable } from "node:stream";
import type { Viewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { csvResponse } from "@/lib/csv";
import { env } from "@/lib/env";
import { download } from "@/lib/http/download";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { DocumentDetail } from "../catalogue/detail";
import { citationRecords, cslRecords } from "../citations/citations";
import { citationFormats } from "../citations/formats";
import { type ExportFormat, mostExported, type SearchState } from "../search/schema";
import { detailsOf, idsFound } from "../search/whole";

type Pieces = AsyncGenerator<DocumentDetail[]>;

const inOnePiece = 200;

/** All that a search finds, as a file. The header X-Truncated says after how many documents a longer one ends. */
export async function exportSearch(viewer: Viewer, state: SearchState, locale: Locale, format: ExportFormat) {
  const ids = await idsFound(viewer, state, locale, { latest: false, limit: mostExported + 1 });
  const truncated = ids.length > mostExported;
  const pieces = read(viewer, ids.slice(0, mostExported), locale);
  const name = `icrtop-library-${now().toISOString().slice(0, 10)}`;
  const response =
    format === "csv"
      ? csvResponse(name, columns(locale), oneByOne(pieces))
      : download(
          `${name}.${format}`,
          types[format],
          Readable.from(encoded(written(pieces, locale, format, truncated))),
        );
  if (truncated) response.headers.set("X-Truncated", String(mostExported));
  return response;
}

async function* read(viewer: Viewer, ids: readonly string[], locale: Locale): Pieces {
  for (let start = 0; start < ids.length; start += inOnePiece)
    yield await detailsOf(viewer, ids.slice(start, start + inOnePiece), locale);
}

async function* oneByOne(pieces: Pieces) {
  for await (const piece of pieces) yield* piece;
}

const types: Record<Exclude<ExportFormat, "csv">, string> = {
  bib: citationFormats.bib.type,
  ris: citationFormats.ris.type,
  "csl.json": citationFormats["csl.json"].type,
  json: "application/json",
};

async function* encoded(text: AsyncIterable<string>) {
  for await (const part of text) yield Buffer.from(part);
}

async function* written(pieces: Pieces, locale: Locale, format: keyof typeof types, truncated: boolean) {
  if (format === "bib" || format === "ris") {
    for await (const piece of pieces)
      if (piece.length > 0) yield `${citationRecords(piece, locale, format).trimEnd()}\n\n`;
    if (truncated && format === "bib") yield `@comment{Only the first ${mostExported} documents are in this file.}\n`;
    return;
  }
  const plain = format === "json";
  yield plain ? `{"truncated":${truncated},"documents":[` : "[";
  let first = true;
  for await (const piece of pieces) {
    for (const record of plain ? piece.map((one) => recordOf(one, locale)) : cslRecords(piece, locale)) {
      yield `${first ? "" : ","}\n${JSON.stringify(record)}`;
      first = false;
    }
  }
  yield plain ? "\n]}\n" : "\n]\n";
}

function recordOf(document: DocumentDetail, locale: Locale) {
  const {
    slug,
    title,
    abstract,
    locale: language,
    symbols,
    type,
    regions,
    countries,
    topics,
    publisher,
    body,
    doi,
    authors,
  } = document;
  return {
    ...{ slug, title, abstract, language, symbols, type, regions, countries, topics, body, doi, authors },
    publisher: publisher?.name ?? null,
    date: dateOf(document),
    languages: document.editions.map((edition) => edition.language),
    url: new URL(paths.document(locale, slug), env.PORTAL_URL).href,
  };
}

function dateOf({ date, datePrecision }: DocumentDetail): string {
  return date.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[datePrecision]);
}

function columns(locale: Locale) {
  const names = [
    ...([
      "title",
      "symbols",
      "type",
      "date",
      "authors",
      "publisher",
      "body",
      "doi",
      "regions",
      "countries",
      "topics",
    ] as const),
    ...(["languages", "url", "abstract"] as const),
  ];
  return names.map((header) => ({
    header,
    value: (document: DocumentDetail) => {
      const value = recordOf(document, locale)[header];
      return typeof value === "string" || value === null ? value : value.join("; ");
    },
  }));
}
