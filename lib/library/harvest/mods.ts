import { translator } from "@/lib/i18n/translator";
import type { Bond } from "../records/rules";
import { described } from "./described";
import { identifierOf, repositoryIdentifier } from "./identifiers";
import type { HarvestDocument } from "./queries";
import { datestampOf, formats } from "./rules";
import { add, addForeign, type Element } from "./xml";

/** MODS 3.7: which title is of which language, who issued it, and where each language is read. */
export function addMods(metadata: Element, document: HarvestDocument, changed: Date): void {
  const record = addForeign(metadata, "mods", formats.mods.namespace, formats.mods.schema).att("version", "3.7");
  const told = described(document);
  addTitles(record, told);
  addOrigin(record, told, document);
  for (const language of told.languages)
    add(record.ele("language"), "languageTerm", language, { type: "code", authority: "rfc5646" });
  for (const { abstract, locale } of told.texts)
    if (abstract) add(record, "abstract", abstract, { "xml:lang": locale });
  addSubjects(record, told);
  if (document.vote) add(record, "note", document.vote, { type: "vote" });
  for (const symbol of document.symbols) add(record, "identifier", symbol, { type: "document symbol" });
  if (document.doi) add(record, "identifier", document.doi, { type: "doi" });
  add(record, "identifier", told.page, { type: "uri" });
  addLocation(record, told);
  addRelated(record, told);
  if (told.licence)
    add(record, "accessCondition", told.licence.link ?? told.licence.code, { type: "use and reproduction" });
  const info = record.ele("recordInfo");
  add(info, "recordChangeDate", datestampOf(changed), { encoding: "iso8601" });
  add(info, "recordIdentifier", identifierOf(document.id), { source: repositoryIdentifier() });
}

type Told = ReturnType<typeof described>;

function addTitles(record: Element, { texts }: Told): void {
  for (const [index, { title, locale }] of texts.entries()) {
    const info = record.ele("titleInfo").att("xml:lang", locale);
    if (index > 0) info.att("type", "translated");
    add(info, "title", title);
  }
}

function addOrigin(record: Element, { issuer, date, type }: Told, { publisher, authors }: HarvestDocument): void {
  for (const author of authors) {
    const name = record.ele("name").att("type", "personal");
    add(name, "namePart", author);
    add(name.ele("role"), "roleTerm", "aut", { type: "code", authority: "marcrelator" });
  }
  if (issuer) {
    const name = record.ele("name").att("type", "corporate");
    add(name, "namePart", issuer, publisher ? { "xml:lang": publisher.nameLocale } : {});
    add(name.ele("role"), "roleTerm", "isb", { type: "code", authority: "marcrelator" });
  }
  add(record, "typeOfResource", "text");
  add(record, "genre", type);
  const origin = record.ele("originInfo");
  if (publisher) add(origin, "publisher", publisher.name);
  add(origin, "dateIssued", date, { encoding: "w3cdtf", keyDate: "yes" });
}

function addSubjects(record: Element, { topics, regions, countries }: Told): void {
  for (const topic of topics) add(record.ele("subject"), "topic", topic);
  for (const region of regions) add(record.ele("subject"), "geographic", region);
  for (const { name, code } of countries) {
    const subject = record.ele("subject");
    add(subject, "geographic", name);
    add(subject, "geographicCode", code, { authority: "iso3166" });
  }
}

// MODS has words for some relations; the others are named as the portal names them.
const relatedTypes: Partial<Record<Bond, string>> = {
  NEW_VERSION_OF: "preceding",
  NEW_VERSION_OF_BY: "succeeding",
  TRANSLATES: "original",
  TRANSLATES_BY: "otherVersion",
  FOLLOWS: "preceding",
  FOLLOWS_BY: "succeeding",
  REAFFIRMS: "references",
  REAFFIRMS_BY: "isReferencedBy",
  RECALLS: "references",
  RECALLS_BY: "isReferencedBy",
};

function addRelated(record: Element, { relations }: Told): void {
  const t = translator("en", "records");
  for (const { bond, url, symbols } of relations) {
    const item = record.ele("relatedItem");
    const type = relatedTypes[bond];
    if (type) item.att("type", type);
    else item.att("otherType", t(`bonds.${bond}`));
    for (const symbol of symbols) add(item, "identifier", symbol, { type: "document symbol" });
    add(item, "identifier", url, { type: "uri" });
  }
}

function addLocation(record: Element, { page, links }: Told): void {
  const location = record.ele("location");
  add(location, "url", page, { access: "object in context", usage: "primary display" });
  for (const { url, language } of links) add(location, "url", url, { access: "raw object", displayLabel: language });
}
