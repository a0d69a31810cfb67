import { OpenAPIRegistry, OpenApiGeneratorV31 } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { appealsAnswerBody } from "@/lib/appeals/api/answers";
import { appealsQuery } from "@/lib/appeals/api/schema";
import { env } from "@/lib/env";
import { problem } from "@/lib/http/api/problem";
import { readingLimits, readingWindow } from "@/lib/http/reading-limits";
import { documentAnswerBody, documentsAnswerBody, regionsAnswerBody } from "@/lib/library/api/records";
import { documentQuery, documentsQuery, regionsQuery } from "@/lib/library/api/schema";
import { memberAnswerBody, membersAnswerBody } from "@/lib/membership/api/records";
import { memberQuery, membersQuery } from "@/lib/membership/api/schema";
import { paths } from "@/lib/paths";

export const descriptionQuery = z.strictObject({});

type HeadersObject = Readonly<Record<string, { description: string; schema: { type: "string" } }>>;

type Route = {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly params?: z.ZodObject;
  readonly body: z.ZodType;
};

const routes: readonly Route[] = [
  {
    ...{ path: "/api/v1/documents", id: "listDocuments", summary: "Search the library" },
    ...{ query: documentsQuery, body: documentsAnswerBody },
  },
  {
    ...{ path: "/api/v1/documents/{name}", id: "readDocument", summary: "One document, by its id or its slug" },
    ...{ query: documentQuery, params: z.strictObject({ name: z.string() }), body: documentAnswerBody },
  },
  {
    ...{ path: "/api/v1/members", id: "listMembers", summary: "The members of the coalition" },
    ...{ query: membersQuery, body: membersAnswerBody },
  },
  {
    ...{ path: "/api/v1/members/{slug}", id: "readMember", summary: "One member" },
    ...{ query: memberQuery, params: z.strictObject({ slug: z.string() }), body: memberAnswerBody },
  },
  {
    ...{ path: "/api/v1/regions", id: "listRegions", summary: "The regions, with their countries and counts" },
    ...{ query: regionsQuery, body: regionsAnswerBody },
  },
  {
    ...{ path: "/api/v1/appeals", id: "listAppeals", summary: "The appeals that are or were open" },
    ...{ query: appealsQuery, body: appealsAnswerBody },
  },
  {
    ...{ path: "/api/v1/openapi.json", id: "describe", summary: "This description" },
    ...{ query: descriptionQuery, body: z.looseObject({ openapi: z.string() }) },
  },
];

const text = { type: "string" } as const;

const counted = {
  "RateLimit-Policy": { description: 'The limit, as "name";q=requests;w=seconds', schema: text },
  RateLimit: { description: 'What is left of it, as "name";r=requests;t=seconds', schema: text },
};

const success = {
  ...counted,
  ETag: { description: "Strong, of the body: send it back as If-None-Match", schema: text },
  "Last-Modified": { description: "Of documents, where it is known", schema: text },
  Link: { description: "The next page, rel=next", schema: text },
};

const failure = (description: string, headers: HeadersObject = counted) => ({
  description,
  headers,
  content: { "application/problem+json": { schema: problem } },
});

const waiting = { ...counted, "Retry-After": { description: "Seconds to wait", schema: text } };

const about =
  `The public record of the Responsibility to Protect, read only, without a key. Everything is what a visitor
of the portal may see. ${readingLimits.api} requests in ${readingWindow} seconds from one address.`.replace(/\n/g, " ");

/** The API in OpenAPI 3.1, made of the schemas that read its requests and type its answers. */
export function apiDescription(): object {
  const registry = new OpenAPIRegistry();
  for (const { path, id, summary, query, params, body } of routes) {
    registry.registerPath({
      ...{ method: "get", path, operationId: id, summary },
      request: { query, ...(params && { params }) },
      responses: {
        200: { description: "Found", headers: success, content: { "application/json": { schema: body } } },
        304: { description: "As it was when the ETag, or the date, was given" },
        400: failure("A parameter is not valid"),
        ...(params && { 404: failure("There is no such thing, or not for a visitor") }),
        429: failure("Too many requests", waiting),
        500: failure("A fault of ours"),
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "The library of the International Coalition for the Responsibility to Protect",
      version: "1.0.0",
      description: about,
      termsOfService: new URL(`${paths.developers("en")}#terms`, env.PORTAL_URL).href,
      contact: { email: env.MAIL_FROM, url: new URL(paths.developers("en"), env.PORTAL_URL).href },
    },
    servers: [{ url: new URL(env.PORTAL_URL).origin }],
  });
}
