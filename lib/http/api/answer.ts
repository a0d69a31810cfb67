import { now } from "@/lib/clock";
import { log } from "@/lib/log";
import { isKnownTag, tagOf } from "../etag";
import { takeReading } from "../reading-limits";
import { type Problem, problemOf } from "./problem";

/** What the API says: a body, when it last changed where that is known, and where the list goes on. */
export type Said = { readonly body: object; readonly changed?: Date | null; readonly next?: string | null };

export type Answer = Said | { readonly problem: Problem };

const methods = "GET, HEAD, OPTIONS";

const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After",
} as const;

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** The handlers of a route that is only read, by anybody and from any site. */
export function readOnly<Context>(answer: (request: Request, context: Context) => Promise<Answer>) {
  const GET: Handler<Context> = (request, context) => limited(request, () => answer(request, context));
  const HEAD: Handler<Context> = async (request, context) => withoutBody(await GET(request, context));
  return { GET, HEAD, OPTIONS: preflight, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

async function limited(request: Request, answer: () => Promise<Answer>): Promise<Response> {
  const { allowed, headers } = await takeReading("api", request);
  if (!allowed) return failure(problemOf("too-many-requests", "Please wait as long as Retry-After says"), headers);
  try {
    const said = await answer();
    return "problem" in said ? failure(said.problem, headers) : success(request, said, headers);
  } catch (error) {
    const { name, message, stack } = error as Error;
    log.error({ route: new URL(request.url).pathname, name, message, stack }, "request failed");
    return failure(problemOf("fault", "Please try again later"), headers);
  }
}

type Headers = Readonly<Record<string, string>>;

function success(request: Request, { body, changed, next }: Said, counted: Headers): Response {
  const text = textOf(body);
  const tag = tagOf(text);
  const modified = changed && isSettled(changed) ? changed : null;
  const headers = {
    ...open,
    ...counted,
    ETag: tag,
    "Cache-Control": "public, max-age=60",
    Vary: "Accept-Encoding",
    ...(modified && { "Last-Modified": modified.toUTCString() }),
    ...(next && { Link: `<${next}>; rel="next"` }),
  };
  if (isKnown(request.headers, tag, modified)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": "application/json; charset=utf-8" } });
}

/** A body as it is sent: people read it too. */
export function textOf(body: object): string {
  return `${JSON.stringify(body, null, 2)}\n`;
}

// The header has whole seconds: what changes later in the same one would look the same.
function isSettled(changed: Date): boolean {
  return now().getTime() - changed.getTime() > 2_000;
}

function isKnown(headers: Request["headers"], tag: string, modified: Date | null): boolean {
  const tags = headers.get("if-none-match");
  // A tag, where one is given, has the only word (RFC 9110, section 13.1.3).
  if (tags !== null) return isKnownTag(tags, tag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return modified !== null && Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

function failure(problem: Problem, counted: Headers): Response {
  const headers = { ...open, ...counted, "Cache-Control": "no-store", "Content-Type": "application/problem+json" };
  return new Response(textOf(problem), { status: problem.status, headers });
}

function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status, headers });
}

async function preflight(): Promise<Response> {
  const headers = {
    ...open,
    Allow: methods,
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": "Accept, If-Modified-Since, If-None-Match",
    "Access-Control-Max-Age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

async function refuse(): Promise<Response> {
  return failure(problemOf("method-not-allowed", `It answers ${methods}`), { Allow: methods });
}
