import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isbot } from "isbot";
import type { Asked } from "./rules";

const page = /^\/[a-z]{2}\/documents\/([a-z\d-]+)(\/text)?$/;
const file = /^\/files\/([a-f\d-]{36})\/(?!page-1\.webp$)[^/]+$/;

type Request = Pick<IncomingMessage, "method" | "url" | "headers">;

/**
 * What a person opens or fetches with a request: the page of a document, its file, or its text edition from the beginning.
 * Null for everything else, and for what robots, prefetching browsers and programs without a name ask.
 */
export function askedOf({ method, url = "", headers }: Request): Asked | null {
  if (method !== "GET") return null;
  const [pathname = "", search = ""] = url.split("?");
  const asked = namedBy(pathname, new URLSearchParams(search));
  if (!asked || !isPersons(headers)) return null;
  // What a page's script fetches was not opened; a file may be.
  if (asked.by === "slug" && (headers["sec-fetch-dest"] ?? "document") !== "document") return null;
  return asked;
}

function namedBy(pathname: string, search: URLSearchParams): Asked | null {
  const [, slug, text] = page.exec(pathname) ?? [];
  if (slug && !text) return search.has("print") ? null : { kind: "VIEW", by: "slug", name: slug };
  // Turning its pages, and searching in it, is no new reading.
  if (slug) return search.has("page") || search.has("q") ? null : { kind: "DOWNLOAD", by: "slug", name: slug };
  const [, id] = file.exec(pathname) ?? [];
  return id ? { kind: "DOWNLOAD", by: "file", name: id } : null;
}

const announced = ["sec-purpose", "purpose", "x-purpose", "x-moz"] as const;
// The framework's own fetches, which draw no page, and our worker's.
const ofMachines = ["next-router-prefetch", "rsc", "x-portal-signature"] as const;

function isPersons(headers: IncomingHttpHeaders): boolean {
  const program = headers["user-agent"];
  if (!program || isbot(program)) return false;
  if (announced.some((name) => /prefetch|preview|prerender/i.test(String(headers[name] ?? "")))) return false;
  if (ofMachines.some((name) => headers[name] !== undefined)) return false;
  // The rest of a file whose beginning was counted.
  return /^bytes=0-/.test(headers.range ?? "bytes=0-");
}
