import { doiLink } from "../duplicates/rules";
import { described } from "./described";
import type { HarvestDocument } from "./queries";
import { formats } from "./rules";
import { add, addForeign, type Element } from "./xml";

const elements = "http://purl.org/dc/elements/1.1/";

/** Unqualified Dublin Core, which every harvester reads. */
export function addDublinCore(metadata: Element, document: HarvestDocument): void {
  const { page, texts, issuer, date, type, topics, regions, countries, languages, links, relations, licence } =
    described(document);
  const record = addForeign(metadata, "oai_dc:dc", formats.oai_dc.namespace, formats.oai_dc.schema);
  record.att("http://www.w3.org/2000/xmlns/", "xmlns:dc", elements);
  const dc = (name: string, values: readonly string[]) => {
    for (const value of values) add(record, `dc:${name}`, value);
  };
  for (const { title, locale } of texts) add(record, "dc:title", title, { "xml:lang": locale });
  dc("creator", [...document.authors, ...(issuer ? [issuer] : [])]);
  dc("subject", topics);
  for (const { abstract, locale } of texts)
    if (abstract) add(record, "dc:description", abstract, { "xml:lang": locale });
  dc("publisher", document.publisher ? [document.publisher.name] : []);
  dc("date", [date]);
  dc("type", [type]);
  dc("format", links.some(({ ours }) => ours) ? ["application/pdf"] : []);
  dc("identifier", [
    page,
    ...document.symbols,
    ...(document.doi ? [doiLink(document.doi)] : []),
    ...links.map(({ url }) => url),
  ]);
  dc("language", languages);
  dc("relation", [...new Set(relations.map(({ url }) => url))]);
  dc("rights", licence ? [licence.link ?? licence.code] : []);
  dc("coverage", [...regions, ...countries.map(({ name }) => name)]);
}
