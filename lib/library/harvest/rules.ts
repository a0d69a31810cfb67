import { regionSlugs } from "@/lib/regions/rules";
import { presentTerm, termsOf, withFormer } from "../terms/vocabulary";

/** OAI-PMH 2.0, section 4: what each verb must be given and may be given. */
export const verbs = {
  Identify: { required: [], optional: [], resumable: false },
  ListMetadataFormats: { required: [], optional: ["identifier"], resumable: false },
  ListSets: { required: [], optional: [], resumable: true },
  ListIdentifiers: { required: ["metadataPrefix"], optional: ["from", "until", "set"], resumable: true },
  ListRecords: { required: ["metadataPrefix"], optional: ["from", "until", "set"], resumable: true },
  GetRecord: { required: ["identifier", "metadataPrefix"], optional: [], resumable: false },
} as const;

export type Verb = keyof typeof verbs;
export type ListVerb = "ListIdentifiers" | "ListRecords";

/** OAI-PMH 2.0, section 3.6. What the library always has, noSetHierarchy, is never answered. */
export type FaultCode =
  | "badArgument"
  | "badResumptionToken"
  | "badVerb"
  | "cannotDisseminateFormat"
  | "idDoesNotExist"
  | "noMetadataFormats"
  | "noRecordsMatch";

export type Fault = { readonly code: FaultCode; readonly message: string };

export const formats = {
  oai_dc: {
    schema: "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
    namespace: "http://www.openarchives.org/OAI/2.0/oai_dc/",
  },
  mods: { schema: "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd", namespace: "http://www.loc.gov/mods/v3" },
} as const;

export type Format = keyof typeof formats;

export function isFormat(value: string): value is Format {
  return Object.hasOwn(formats, value);
}

/** Which records a list is of. The times are the first inside and the first outside, whatever their granularity was. */
export type Selection = {
  readonly format: Format;
  readonly set: string | null;
  readonly from: Date | null;
  readonly before: Date | null;
};

/** The last record that was given: a list goes on behind it. */
export type Position = { readonly datestamp: Date; readonly id: string };

export const pageSize = 100;

/** Every set that can be asked for, the groups first. */
export function setSpecs(): string[] {
  const of = (group: string, slugs: readonly string[]) => [group, ...slugs.map((slug) => `${group}:${slug}`)];
  return [...of("region", regionSlugs), ...of("type", termsOf("type")), ...of("topic", termsOf("topic"))];
}

/** The sets that are one today: a harvester goes on asking for that of a term which became another. */
export function setsAsked(spec: string): string[] {
  const [group = "", slug = ""] = spec.split(":");
  const present = group === "type" || group === "topic" ? presentTerm(group, slug) : null;
  return present === null ? [spec] : withFormer(group, present).map((one) => `${group}:${one}`);
}

/** To the second, as the portal's granularity is. */
export function datestampOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
