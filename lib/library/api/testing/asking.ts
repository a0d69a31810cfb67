import * as appeals from "@/app/api/v1/appeals/route";
import * as document from "@/app/api/v1/documents/[name]/route";
import * as documents from "@/app/api/v1/documents/route";
import * as member from "@/app/api/v1/members/[slug]/route";
import * as members from "@/app/api/v1/members/route";
import * as description from "@/app/api/v1/openapi.json/route";
import * as regions from "@/app/api/v1/regions/route";

type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE";
type Context = { params: Promise<{ name: string; slug: string }> };
type Handlers = Readonly<Record<Method, (request: Request, context: Context) => Promise<Response>>>;

const one: Readonly<Record<string, readonly [string, Handlers]>> = {
  documents: ["/api/v1/documents/{name}", { ...document }],
  members: ["/api/v1/members/{slug}", { ...member }],
};
const many: Readonly<Record<string, readonly [string, Handlers]>> = {
  appeals: ["/api/v1/appeals", { ...appeals }],
  documents: ["/api/v1/documents", { ...documents }],
  members: ["/api/v1/members", { ...members }],
  "openapi.json": ["/api/v1/openapi.json", { ...description }],
  regions: ["/api/v1/regions", { ...regions }],
};

/** Which route of the description an address is answered by, and its answer. */
export async function ask(path: string, headers: Record<string, string> = {}, method: Method = "GET") {
  const url = new URL(path, "http://localhost:3000");
  const [, , , noun = "", name] = url.pathname.split("/");
  const known = (name === undefined ? many : one)[noun];
  if (!known) throw new Error(`The API has no ${path}`);
  const [route, handlers] = known;
  const given = decodeURIComponent(name ?? "");
  const context = { params: Promise.resolve({ name: given, slug: given }) };
  return { route, response: await handlers[method](new Request(url, { method, headers }), context) };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into what was answered.
type Body = any;

/** The body of what was found. */
export async function found(path: string): Promise<Body> {
  const { response } = await ask(path);
  if (response.status !== 200)
    throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`);
  return response.json();
}

/** An answer with its body. */
export async function read(path: string, headers: Record<string, string> = {}) {
  const { route, response } = await ask(path, headers);
  return { route, status: response.status, headers: response.headers, body: await response.text() };
}

// Each parameter of each route at least once, right and wrong.
export const right = [
  "/api/v1/documents",
  "/api/v1/documents?q=rivers&sort=relevance&facets=region,country,type,topic,body,language,publisher",
  "/api/v1/documents?region=africa&region=europe&country=KE&type=report&topic=prevention&language=en&publisher=listed&body=Council",
  "/api/v1/documents?from=2000&to=2020&sort=oldest&limit=1&locale=ar",
  "/api/v1/documents?fields=titles,link&limit=100&sort=title",
  "/api/v1/documents?updatedSince=2020-01-01T00:00:00%2B01:00&sort=updated",
  "/api/v1/documents?q=xyzzy&facets=region&facets=type",
  "/api/v1/documents/plain",
  "/api/v1/documents/by-members?fields=date,publisher&locale=fr",
  "/api/v1/members",
  "/api/v1/members?q=list&region=africa&sector=peacebuilding&locale=fr",
  "/api/v1/members/listed?locale=ar",
  "/api/v1/regions?locale=fr",
  "/api/v1/appeals?locale=ar",
  "/api/v1/openapi.json",
];
