import * as appeals from "@/app/api/v1/appeals/route";
import * as document from "@/app/api/v1/documents/[name]/route";
import * as documents from "@/app/api/v1/documents/route";
import * as member from "@/app/api/v1/members/[slug]/route";
import * as members from "@/app/api/v1/members/route";
import * as description from "@/app/api/v1/openapi.json/route";
import * as regions from "@/app/api/v1/regions/route";

type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Which route of the description an address is answered by, and its answer. */
export async function ask(path: string, headers: Record<string, string> = {}, method: Method = "GET") {
  const url = new URL(path, "http://localhost:3000");
  const request = new Request(url, { method, headers });
  const [, , , noun = "", name] = url.pathname.split("/");
  const given = name === undefined ? undefined : decodeURIComponent(name);
  const params = Promise.resolve({ name: given ?? "", slug: given ?? "" });
  switch (noun) {
    case "documents":
      return given === undefined
        ? { route: "/api/v1/documents", response: await documents[method](request, {}) }
        : { route: "/api/v1/documents/{name}", response: await document[method](request, { params }) };
    case "members":
      return given === undefined
        ? { route: "/api/v1/members", response: await members[method](request, {}) }
        : { route: "/api/v1/members/{slug}", response: await member[method](request, { params }) };
    case "regions":
      return { route: "/api/v1/regions", response: await regions[method](request, {}) };
    case "appeals":
      return { route: "/api/v1/appeals", response: await appeals[method](request, {}) };
    default:
      return { route: "/api/v1/openapi.json", response: await description[method](request, {}) };
  }
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into what was answered.
type Body = any;

/** The body of what was found. */
export async function found(path: string): Promise<Body> {
  const { response } = await ask(path);
  if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`);
  return response.json();
}
