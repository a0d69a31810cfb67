import { type Fault, isFormat, type ListVerb, type Position, type Selection, type Verb, verbs } from "./rules";
import { openToken } from "./token";

export type HarvestRequest =
  | { readonly verb: "Identify" | "ListSets" }
  | { readonly verb: "ListMetadataFormats"; readonly identifier: string | null }
  | { readonly verb: "GetRecord"; readonly identifier: string; readonly format: Selection["format"] }
  | { readonly verb: ListVerb; readonly selection: Selection; readonly resumed: Resumed | null };

/** Where a list goes on, how many records were given before, and how many it was counted to have. */
export type Resumed = { readonly after: Position; readonly cursor: number; readonly size: number };

type Arguments = Readonly<Record<string, string>>;

/** What was asked, or what is wrong with it; `echo` is what the answer repeats of the arguments (section 3.2). */
export type Read = { readonly echo: Arguments } & (
  | { readonly request: HarvestRequest; readonly fault?: undefined }
  | { readonly fault: Fault; readonly request?: undefined }
);

/** Reads the arguments of a request as OAI-PMH 2.0, section 4, defines them. */
export function readArguments(given: URLSearchParams): Read {
  const [verb, ...more] = given.getAll("verb");
  if (verb === undefined) return refused("badVerb", "The verb is missing");
  if (more.length > 0) return refused("badVerb", "The verb is given more than once");
  if (!isVerb(verb)) return refused("badVerb", "This is no verb of OAI-PMH 2.0");
  const wrong = wrongArguments(verb, given);
  if (wrong) return refused("badArgument", wrong);
  const echo = Object.fromEntries(given);
  const answer = requestOf(verb, echo);
  // What is malformed cannot be repeated in an answer that has to be valid.
  if ("code" in answer) return { echo: answer.code === "badArgument" ? {} : echo, fault: answer };
  return { echo, request: answer };
}

function refused(code: Fault["code"], message: string): Read {
  return { echo: {}, fault: { code, message } };
}

function isVerb(value: string): value is Verb {
  return Object.hasOwn(verbs, value);
}

function wrongArguments(verb: Verb, given: URLSearchParams): string | null {
  const { required, optional, resumable } = verbs[verb];
  const names = [...given.keys()].filter((name) => name !== "verb");
  const known: readonly string[] = [...required, ...optional, ...(resumable ? ["resumptionToken"] : [])];
  if (names.some((name) => !known.includes(name))) return `${verb} takes no other arguments than its own`;
  if (new Set(names).size < names.length) return "An argument is given more than once";
  if (names.includes("resumptionToken")) return names.length > 1 ? "A resumptionToken stands alone" : null;
  const missing = required.find((name) => !names.includes(name));
  return missing ? `${missing} is missing` : null;
}

function requestOf(verb: Verb, values: Arguments): HarvestRequest | Fault {
  const { resumptionToken: token, identifier, metadataPrefix } = values;
  if (token !== undefined) return resumedList(verb, token);
  if (identifier !== undefined && !isUri(identifier)) return bad("The identifier is no URI");
  switch (verb) {
    case "ListIdentifiers":
    case "ListRecords":
      return newList(verb, values);
    case "ListMetadataFormats":
      return { verb, identifier: identifier ?? null };
    case "GetRecord": {
      const format = formatOf(metadataPrefix);
      return typeof format === "string" ? { verb, identifier: identifier ?? "", format } : format;
    }
    default:
      return { verb };
  }
}

function resumedList(verb: Verb, token: string): HarvestRequest | Fault {
  const opened = verb === "ListIdentifiers" || verb === "ListRecords" ? openToken(verb, token) : null;
  if (opened) return { verb: verb as ListVerb, ...opened };
  return { code: "badResumptionToken", message: "This resumptionToken is not of this list" };
}

function newList(verb: ListVerb, { metadataPrefix, set, from, until }: Arguments): HarvestRequest | Fault {
  const format = formatOf(metadataPrefix);
  if (typeof format !== "string") return format;
  if (set !== undefined && !setSpec.test(set)) return bad("The set is no setSpec");
  const [first, last] = [spanOf(from), spanOf(until)];
  if (first === undefined || last === undefined) return bad("A date is YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
  if (from && until && from.length !== until.length) return bad("from and until have different granularities");
  if (first && last && first.from > last.from) return bad("from is later than until");
  const selection = { format, set: set ?? null, from: first?.from ?? null, before: last?.before ?? null };
  return { verb, selection, resumed: null };
}

function formatOf(prefix = ""): Selection["format"] | Fault {
  if (isFormat(prefix)) return prefix;
  if (!metadataPrefix.test(prefix)) return bad("The metadataPrefix has characters that none has");
  return { code: "cannotDisseminateFormat", message: "The library does not have this format" };
}

const bad = (message: string): Fault => ({ code: "badArgument", message });

// As OAI-PMH.xsd has them.
const metadataPrefix = /^[\w.!~*'()-]+$/;
const setSpec = /^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/;

const uri = /^[a-z][a-z\d+.-]*:([\w.!~*'();/?:@&=+$,-]|%[\da-f]{2})+$/i;

function isUri(value: string): boolean {
  return value.length <= 500 && uri.test(value) && URL.canParse(value);
}

/** The day or second that a date names; null for no date, undefined for what is none. */
function spanOf(text: string | undefined): { from: Date; before: Date } | null | undefined {
  if (text === undefined) return null;
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(text) || text.startsWith("0000")) return undefined;
  const from = new Date(text);
  // The 30th of February is read as the 2nd of March.
  if (Number.isNaN(from.getTime()) || !from.toISOString().startsWith(text.replace("Z", ""))) return undefined;
  return { from, before: new Date(from.getTime() + (text.length === 10 ? 86_400_000 : 1_000)) };
}
