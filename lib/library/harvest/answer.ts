import { type Viewer, visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { coalitionAddress } from "@/lib/coalition";
import { env } from "@/lib/env";
import { xmlText } from "@/lib/xml-text";
import { type HarvestRequest, readArguments } from "./arguments";
import { setName } from "./described";
import { addDublinCore } from "./dublin-core";
import { identifierOf, idIn, repositoryIdentifier } from "./identifiers";
import { addMods } from "./mods";
import { earliestDatestamp, findItem, type HarvestItem, listItems, settledMoment } from "./queries";
import { datestampOf, type Fault, type Format, formats, type ListVerb, setSpecs } from "./rules";
import { sealToken } from "./token";
import { add, addForeign, type Element, frame } from "./xml";

// Harvesters have no account: they are told what a visitor may see.
const viewer: Viewer = visitor;

type Body = (root: Element) => void;

/** The answer of OAI-PMH 2.0 to a request, as XML. */
export async function answerHarvester(given: URLSearchParams): Promise<string> {
  const { echo, request, fault } = readArguments(given);
  // The moment of an answer is the database's: a harvester asks next time for what is newer.
  const moment = fault ? now() : await settledMoment();
  const answer = fault ?? (await bodyOf(request, moment));
  const root = frame();
  add(root, "responseDate", datestampOf(moment));
  add(root, "request", baseUrl(), echo);
  if (typeof answer === "function") answer(root);
  else add(root, "error", answer.message, { code: answer.code });
  return root.end();
}

function baseUrl(): string {
  return new URL("/oai", env.PORTAL_URL).href;
}

async function bodyOf(request: HarvestRequest, moment: Date): Promise<Body | Fault> {
  switch (request.verb) {
    case "Identify":
      return identity((await earliestDatestamp()) ?? moment);
    case "ListMetadataFormats":
      return listFormats(request.identifier);
    case "ListSets":
      return listSets;
    case "GetRecord":
      return oneRecord(request.identifier, request.format);
    default:
      return list(request, moment);
  }
}

function identity(earliest: Date): Body {
  return (root) => {
    const identify = root.ele("Identify");
    add(identify, "repositoryName", `Library of the ${coalitionAddress[0]}`);
    add(identify, "baseURL", baseUrl());
    add(identify, "protocolVersion", "2.0");
    add(identify, "adminEmail", env.MAIL_FROM);
    add(identify, "earliestDatestamp", datestampOf(earliest));
    add(identify, "deletedRecord", "persistent");
    add(identify, "granularity", "YYYY-MM-DDThh:mm:ssZ");
    // The scheme asks for a domain name, which a portal on its owner's desk does not have.
    if (!/^[a-z][a-z\d-]*(\.[a-z][a-z\d-]*)+$/i.test(repositoryIdentifier())) return;
    const namespace = "http://www.openarchives.org/OAI/2.0/oai-identifier";
    const scheme = addForeign(identify.ele("description"), "oai-identifier", namespace, `${namespace}.xsd`);
    add(scheme, "scheme", "oai");
    add(scheme, "repositoryIdentifier", repositoryIdentifier());
    add(scheme, "delimiter", ":");
    add(scheme, "sampleIdentifier", identifierOf("6f1c9a52-3f0e-4c57-9d5b-0a4f6f0c2b11"));
  };
}

async function listFormats(identifier: string | null): Promise<Body | Fault> {
  if (identifier !== null) {
    const item = await itemOf(identifier);
    if (!item) return unknown;
    if (!item.document) return { code: "noMetadataFormats", message: "This record is deleted" };
  }
  return (root) => {
    const all = root.ele("ListMetadataFormats");
    for (const [prefix, { schema, namespace }] of Object.entries(formats)) {
      const format = all.ele("metadataFormat");
      add(format, "metadataPrefix", prefix);
      add(format, "schema", schema);
      add(format, "metadataNamespace", namespace);
    }
  };
}

const listSets: Body = (root) => {
  const all = root.ele("ListSets");
  for (const spec of setSpecs()) {
    const set = all.ele("set");
    add(set, "setSpec", spec);
    add(set, "setName", setName(spec));
  }
};

async function oneRecord(identifier: string, format: Format): Promise<Body | Fault> {
  const item = await itemOf(identifier);
  return item ? (root) => addRecord(root.ele("GetRecord"), item, format) : unknown;
}

const unknown: Fault = { code: "idDoesNotExist", message: "The library has no such record" };

async function itemOf(identifier: string): Promise<HarvestItem | null> {
  const id = idIn(identifier);
  return id === null ? null : findItem(viewer, id);
}

type List = Extract<HarvestRequest, { verb: ListVerb }>;

async function list({ verb, selection, resumed }: List, moment: Date): Promise<Body | Fault> {
  const { items, next, size } = await listItems(viewer, selection, resumed, moment);
  if (items.length === 0) return { code: "noRecordsMatch", message: "No record matches" };
  return (root) => {
    const all = root.ele(verb);
    for (const item of items) {
      if (verb === "ListRecords") addRecord(all, item, selection.format);
      else addHeader(all, item);
    }
    if (!next && !resumed) return;
    const counted = { completeListSize: String(size), cursor: String(resumed?.cursor ?? 0) };
    add(all, "resumptionToken", next ? sealToken(verb, selection, next) : "", counted);
  };
}

function addRecord(parent: Element, item: HarvestItem, format: Format): void {
  const record = parent.ele("record");
  addHeader(record, item);
  if (!item.document) return;
  const metadata = record.ele("metadata");
  if (format === "mods") addMods(metadata, item.document, item.datestamp);
  else addDublinCore(metadata, item.document);
}

function addHeader(parent: Element, { id, datestamp, sets, document }: HarvestItem): void {
  const header = parent.ele("header");
  if (!document) header.att("status", "deleted");
  add(header, "identifier", identifierOf(id));
  add(header, "datestamp", datestampOf(datestamp));
  // Who is in region:africa is in region as well: that goes without saying.
  for (const set of sets.filter((spec) => spec.includes(":"))) add(header, "setSpec", xmlText(set));
}
