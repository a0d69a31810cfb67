import { z } from "zod";
import { type Problem, type Wrong, wrongParameters } from "./problem";

type Reading<T> =
  | { readonly input: T; readonly problem?: undefined }
  | { readonly problem: Problem; readonly input?: undefined };

/**
 * Reads a query against its contract. A list may be a name given again and again or, where the contract's metadata say
 * `explode: false`, values between commas. Everything else than the contract has is named as wrong.
 */
export function readParameters<S extends z.ZodObject>(schema: S, given: URLSearchParams): Reading<z.output<S>> {
  const known = Object.keys(schema.shape);
  const wrong: Wrong[] = [];
  const input: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    const part = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
    const values = given.getAll(name);
    if (!part) wrong.push({ parameter: shortened(name), detail: "This parameter is not known", allowed: known });
    else if (isList(part)) input[name] = listOf(part, values);
    else if (values.length > 1) wrong.push({ parameter: name, detail: "It is given more than once" });
    else input[name] = isNumber(part) ? numberIn(values[0] ?? "") : values[0];
  }
  const read = schema.safeParse(input);
  if (!read.success) wrong.push(...read.error.issues.map((issue) => wrongOf(schema, issue)));
  if (wrong.length > 0) return { problem: wrongParameters(wrong) };
  return { input: read.data as z.output<S> };
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType ? unwrapped(innerType) : schema;
}

const isList = (schema: z.ZodType) => unwrapped(schema) instanceof z.ZodArray;
const isNumber = (schema: z.ZodType) => unwrapped(schema) instanceof z.ZodNumber;

function listOf(schema: z.ZodType, values: readonly string[]): string[] {
  const { param } = (schema.meta() ?? {}) as { param?: { explode?: boolean } };
  const all = param?.explode === false ? values.flatMap((value) => value.split(",")) : values;
  return [...new Set(all)];
}

function numberIn(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function wrongOf(schema: z.ZodObject, issue: z.core.$ZodIssue): Wrong {
  const parameter = String(issue.path[0] ?? "");
  const allowed = allowedIn(schema.shape[parameter] as z.ZodType | undefined);
  return { parameter, detail: issue.message, ...(allowed && { allowed }) };
}

function allowedIn(schema: z.ZodType | undefined): string[] | undefined {
  if (!schema) return undefined;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return allowedIn(inner.element as z.ZodType);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
}
