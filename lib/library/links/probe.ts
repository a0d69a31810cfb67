import { lookup } from "node:dns";
import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { env } from "@/lib/env";
import { isLoopback, isPublicAddress } from "./public-address";
import type { Found } from "./rules";

const mostRedirects = 5;
const patience = 15_000;

/** Tries a link: HEAD, and GET where that is refused; redirects are followed, the body is not read. */
export async function probe(link: string, etag: string | null): Promise<Found> {
  try {
    return await follow(link, etag);
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    return { kind: "failed", answer: (code ?? message ?? "unknown").slice(0, 100) };
  }
}

async function follow(link: string, etag: string | null): Promise<Found> {
  let url = secure(new URL(link));
  let isForGood = true;
  for (let redirects = 0; ; redirects += 1) {
    const { status, headers } = await ask(url, etag);
    const answer = String(status);
    if (status === 304) return { kind: "fine", answer, etag };
    if (status >= 300 && status < 400 && headers.location) {
      if (redirects === mostRedirects) return { kind: "failed", answer: "too-many-redirects" };
      isForGood &&= status === 301 || status === 308;
      url = secure(new URL(headers.location, url));
      continue;
    }
    if (status < 200 || status >= 300) return { kind: "failed", answer };
    const fresh = headers.etag?.slice(0, 200) ?? null;
    const hasMoved = isForGood && url.href !== new URL(link).href && url.href.length <= 500;
    return hasMoved ? { kind: "moved", answer, etag: fresh, to: url.href } : { kind: "fine", answer, etag: fresh };
  }
}

const isTest = () => env.PORTAL_MODE === "test";

// Plain http could be answered by anybody on the way; what is only there is found to fail, and a person looks at it.
function secure(url: URL): URL {
  if (url.protocol === "http:" && !isTest()) url.protocol = "https:";
  if (url.protocol !== "https:" && !isTest()) throw new Error("no-https");
  if (url.username || url.password) throw new Error("with-password");
  if (url.port && !isTest()) throw new Error("with-port");
  return url;
}

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders };

async function ask(url: URL, etag: string | null): Promise<Answer> {
  const head = await send(url, "HEAD", etag);
  return head.status >= 400 ? send(url, "GET", etag) : head;
}

function send(url: URL, method: "HEAD" | "GET", etag: string | null): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A name is resolved by `publicOnly`; an address in its place would never be.
  if (isIP(host) && !isAllowed(host)) throw new Error("no-public-address");
  const { request } = url.protocol === "https:" ? https : http;
  const headers = {
    accept: "*/*",
    "user-agent": `ICRtoP link check (+${env.PORTAL_URL})`,
    ...(etag && { "if-none-match": etag }),
  };
  return new Promise((answered, failed) => {
    const signal = AbortSignal.timeout(patience);
    const sent = request(url, { method, headers, signal, lookup: publicOnly, agent: false, maxHeaderSize: 32_768 });
    sent.on("response", (response: IncomingMessage) => {
      response.on("error", () => undefined);
      answered({ status: response.statusCode ?? 0, headers: response.headers });
      sent.destroy();
    });
    sent.on("error", failed);
    sent.end();
  });
}

function isAllowed(address: string): boolean {
  return isPublicAddress(address) || (isTest() && isLoopback(address));
}

// The connection goes to the very address that was looked at: a name that is resolved twice may lead elsewhere the second time.
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "", 0);
    const allowed = found.filter(({ address }) => isAllowed(address));
    const [first] = allowed;
    if (!first || allowed.length < found.length) return done(new Error("no-public-address"), "", 0);
    if (options.all) return done(null, allowed);
    return done(null, first.address, first.family);
  });
};
