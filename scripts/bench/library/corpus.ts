import type { Audience, Authority, DatePrecision, DocumentStatus } from "@/lib/db/generated/enums";
import { type DocumentType, documentTypes, type Topic, topics } from "@/lib/library/vocabulary";
import { type CountryCode, countryCodes, type RegionSlug, regionsOfAll } from "@/lib/regions/rules";
import { publishers } from "./publishers";
import { pick, type Random, repeatable, someBelow, uuid, weighted, whole } from "./random";
import type { Language } from "./scripts";
import { type Text, writeText } from "./texts";
import { subjects } from "./words";

/** Changes when the same numbers would make another library: one that was kept is then of no use. */
export const corpusVersion = 2;

export const pagesOfText = 5;

export type BenchDocument = {
  readonly number: number;
  readonly id: string;
  readonly slug: string;
  readonly status: DocumentStatus;
  readonly audience: Audience;
  readonly type: DocumentType;
  readonly symbols: readonly string[];
  readonly body: string | null;
  readonly authority: Authority;
  readonly date: string;
  readonly precision: DatePrecision;
  readonly publisherId: string | null;
  readonly regions: readonly RegionSlug[];
  readonly countries: readonly CountryCode[];
  readonly topics: readonly Topic[];
  readonly editions: readonly { readonly id: string; readonly text: Text }[];
};

/** In percent, as in a library of the United Nations. */
export const shares: readonly (readonly [Language, number])[] = [
  ["en", 40],
  ["fr", 15],
  ["es", 12],
  ["ar", 10],
  ["ru", 10],
  ["zh", 13],
];

const twoEditions = 0.1;

/** A document of the library by its number: always the same one. */
export function documentAt(number: number, pages = pagesOfText): BenchDocument {
  const random = repeatable(number);
  const own = someBelow(random, subjects, 2 + whole(random, 2));
  const status = weighted<DocumentStatus>(random, standings);
  const countries = someBelow(random, countryCodes.length, weighted(random, countryCounts)).map(
    (index) => countryCodes[index] as CountryCode,
  );
  const published = random() < 0.5;
  const [date, precision] = dated(random);
  return {
    number,
    id: uuid(random),
    slug: `document-${number}`,
    status,
    audience: weighted<Audience>(random, audiences),
    type: weighted(random, types),
    symbols: published || random() < 0.2 ? [] : symbolsOf(random, number, Number(date.slice(0, 4))),
    body: published ? null : pick(random, bodies),
    authority: published ? "CIVIL_SOCIETY" : pick(random, ["BINDING", "NON_BINDING"]),
    date,
    precision,
    publisherId: published ? pick(random, publishers).id : null,
    regions: countries.length > 0 ? regionsOfAll(countries) : [random() < 0.7 ? "global" : pick(random, continents)],
    countries,
    // The vocabulary's topics are wider than what a text is about.
    topics: [...new Set(own.map((subject) => topics[subject % topics.length] as Topic))],
    editions: languagesOf(random).map((language, index) => ({
      id: uuid(random),
      text: writeText(language, own, pages, number * 2 + index),
    })),
  };
}

const standings = [
  ["PUBLISHED", 95],
  ["WITHDRAWN", 2],
  ["DRAFT", 2],
  ["SUBMITTED", 1],
] as const;
const audiences = [
  ["PUBLIC", 94],
  ["MEMBERS", 5],
  ["SECRETARIAT", 1],
] as const;
const countryCounts = [
  [0, 30],
  [1, 45],
  [2, 15],
  [3, 10],
] as const;
const continents = ["africa", "americas", "asia-pacific", "europe", "middle-east"] as const;
// A library has a few kinds of documents in numbers, and some of every kind.
const types = documentTypes.map((type, index) => [type, 20 / (index + 1)] as const);
const bodies = [
  "United Nations Security Council",
  "United Nations General Assembly",
  "Human Rights Council",
  "African Union",
  "European Union",
  "Organization of American States",
];

function languagesOf(random: Random): Language[] {
  const first = weighted(random, shares);
  if (random() >= twoEditions) return [first];
  return [...new Set([first, weighted(random, shares)])];
}

function dated(random: Random): [string, DatePrecision] {
  // More was written lately.
  const year = 2026 - Math.floor(79 * random() ** 2);
  const two = (value: number) => String(value).padStart(2, "0");
  const precision = weighted<DatePrecision>(random, [
    ["DAY", 75],
    ["MONTH", 15],
    ["YEAR", 10],
  ]);
  const [month, day] = [1 + whole(random, 12), 1 + whole(random, 28)];
  return [`${year}-${two(precision === "YEAR" ? 1 : month)}-${two(precision === "DAY" ? day : 1)}`, precision];
}

function symbolsOf(random: Random, number: number, year: number): string[] {
  const council = `S/${year}/${number}`;
  return random() < 0.1 ? [`A/${Math.max(1, year - 1945)}/${number}`, council] : [council];
}
