import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { apiDescription } from "@/app/api/v1/description";

type Parameter = { readonly in: string; readonly name: string };
type Response = {
  readonly content?: Readonly<Record<string, object>>;
  readonly headers?: Readonly<Record<string, object>>;
};
type Operation = { readonly parameters?: readonly Parameter[]; readonly responses: Readonly<Record<string, Response>> };
type Description = { readonly paths: Readonly<Record<string, { readonly get: Operation }>> };

export const description = apiDescription() as Description;

/** What is wrong with the description, by the official schema of OpenAPI 3.1. */
export async function faultsOfDescription(): Promise<unknown> {
  const { valid, errors } = await new Validator().validate(structuredClone(description));
  return valid ? [] : errors;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as typeof formats.default)(ajv);
ajv.addSchema({ $id: "openapi", ...description });

const compiled = new Map<string, ValidateFunction>();

/** How an answer differs from what the description says of this route; empty for none. */
export async function differences(route: string, { status, headers, body }: Answered): Promise<unknown[]> {
  const type = headers.get("content-type")?.split(";")[0] ?? "none";
  const response = description.paths[route]?.get.responses[status];
  if (!response) return [`${route} has no answer ${status}`];
  if (body === "") return response.content ? ["It has no body"] : [];
  if (!response.content?.[type]) return [`${route} has no ${type} for ${status}`];
  const escaped = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
  const pointer = ["paths", route, "get", "responses", String(status), "content", type, "schema"]
    .map(escaped)
    .join("/");
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
  compiled.set(pointer, validate);
  return validate(JSON.parse(body)) ? [] : (validate.errors ?? []);
}

type Answered = { readonly status: number; readonly headers: Headers; readonly body: string };

/** Whether something is what the description calls by this name. */
export function isA(name: string, value: unknown): boolean {
  return ajv.validate({ $ref: `openapi#/components/schemas/${name}` }, value);
}
