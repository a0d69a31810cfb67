import { stringify } from "csv-stringify/sync";
import { csvCell } from "@/lib/csv";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { DocumentDetail } from "../catalogue/detail";
import { licences } from "../records/rules";
import type { Plan } from "./queries";
import type { Inclusion } from "./rules";

/** A file of the archive, as it was written into it. */
export type Written = { readonly name: string; readonly size: number; readonly sha256: string };

/** The documents of a list, some at a time, as they are visible when they are read. */
export type Pieces = () => AsyncIterable<readonly DocumentDetail[]>;

type Edition = {
  readonly language: string;
  /** Where it is read: a file of the portal, or the official text. */
  readonly link: string | null;
  readonly inclusion: Inclusion;
  readonly file: Written | null;
};

const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;

/** A document as both manifests say it. */
function* described(
  documents: readonly DocumentDetail[],
  plan: Planned,
  written: ReadonlyMap<string, Written>,
  locale: Locale,
) {
  for (const document of documents) {
    const planned = plan.get(document.id);
    if (!planned) continue;
    const { slug, title, date, datePrecision, licence, publisher, body, symbols, type, authors, doi } = document;
    const hrefs = new Map(document.editions.map(({ id, href }) => [id, href]));
    const editions: Edition[] = planned.editions
      // An edition that went meanwhile is gone from the list as well.
      .filter(({ id }) => hrefs.has(id))
      .map(({ id, language, inclusion }) => {
        const href = hrefs.get(id) ?? null;
        return { language, link: href && absolute(href), inclusion, file: written.get(id) ?? null };
      });
    yield {
      ...{
        id: slug,
        link: absolute(paths.document(locale, slug)),
        title,
        titleLanguage: document.locale,
        type,
        symbols,
      },
      date: date.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[datePrecision]),
      ...{ authors, publisher: publisher?.name ?? body, doi, languages: document.editions.map((one) => one.language) },
      licence: licences[licence]?.code ?? null,
      licenceLink: licences[licence]?.link ?? null,
      editions,
    };
  }
}

type Planned = ReadonlyMap<string, Plan["documents"][number]>;

export type Listing = {
  readonly pieces: Pieces;
  readonly plan: Plan;
  readonly written: ReadonlyMap<string, Written>;
  readonly locale: Locale;
};

const byId = ({ documents }: Plan): Planned => new Map(documents.map((one) => [one.id, one]));

const columns = [
  ...(["id", "link", "title", "title_language", "type", "symbols", "date", "authors", "publisher", "doi"] as const),
  ...([
    "languages",
    "licence",
    "licence_link",
    "edition",
    "edition_link",
    "inclusion",
    "file",
    "size",
    "sha256",
  ] as const),
];

/** A row for each edition, and one for a document without any. */
export async function* manifestCsv({ pieces, plan, written, locale }: Listing): AsyncGenerator<string> {
  // The mark makes spreadsheets read Arabic right.
  yield `\ufeff${columns.join(",")}\r\n`;
  const planned = byId(plan);
  for await (const piece of pieces()) {
    const rows = [...described(piece, planned, written, locale)].flatMap(({ editions, ...document }) => {
      const facts = [
        ...[document.id, document.link, document.title, document.titleLanguage, document.type],
        ...[document.symbols.join("; "), document.date, document.authors.join("; "), document.publisher, document.doi],
        ...[document.languages.join("; "), document.licence, document.licenceLink],
      ];
      const own = editions.map(({ language, link, inclusion, file }) => [
        ...[language, link, inclusion, file?.name, file?.size, file?.sha256],
      ]);
      return (own.length > 0 ? own : [["", "", "", "", "", ""]]).map((edition) => [...facts, ...edition].map(csvCell));
    });
    yield stringify(rows, { record_delimiter: "windows" });
  }
}

export async function* manifestJson(
  { pieces, plan, written, locale }: Listing,
  about: Readonly<Record<string, unknown>>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"documents":[`;
  const planned = byId(plan);
  let isFirst = true;
  for await (const piece of pieces()) {
    for (const document of described(piece, planned, written, locale)) {
      yield `${isFirst ? "" : ","}\n${JSON.stringify(document)}`;
      isFirst = false;
    }
  }
  yield "\n]}\n";
}
