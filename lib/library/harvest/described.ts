import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { countryName } from "@/lib/regions/rules";
import { licences } from "../records/rules";
import { isoDate, wordsFor } from "../rules";
import { termName } from "../terms/wording";
import type { HarvestDocument } from "./queries";

/** What every format says of a document, in the words of the library's English pages. */
export function described(document: HarvestDocument) {
  const { texts, publisher, body, date, datePrecision, editions } = document;
  const regions = translator("en", "regions");
  const filled = texts.filter(({ title }) => title !== "");
  const first = wordsFor(filled, "en");
  return {
    page: absolute(paths.document("en", document.slug)),
    texts: first ? [first, ...filled.filter((text) => text !== first)] : [],
    issuer: publisher?.name ?? body,
    date: isoDate(date, datePrecision),
    type: termName("en", "type", document.type),
    topics: document.topics.map((topic) => termName("en", "topic", topic)),
    regions: document.regions.map((region) => regions(`names.${region}`)),
    countries: document.countries.map((code) => ({ code, name: countryName(code, "en") })),
    relations: document.relations.map(({ bond, other }) => ({
      bond,
      url: absolute(paths.document("en", other.slug)),
      symbols: other.symbols,
    })),
    licence: licences[document.licence],
    languages: editions.map(({ language }) => language),
    links: editions.flatMap(({ href, language, file }) =>
      href === null ? [] : [{ url: absolute(href), language, ours: file !== null }],
    ),
  };
}

/** What a set is called. */
export function setName(spec: string): string {
  const [group = "", slug] = spec.split(":");
  const groups: Record<string, [string, (slug: string) => string]> = {
    region: ["Regions", (region) => translator("en", "regions")(`names.${region as "africa"}`)],
    type: ["Kinds of documents", (type) => termName("en", "type", type)],
    topic: ["Topics", (topic) => termName("en", "topic", topic)],
  };
  const [all = group, named = String] = groups[group] ?? [];
  return slug ? named(slug) : all;
}

function absolute(path: string): string {
  return new URL(path, env.PORTAL_URL).href;
}
