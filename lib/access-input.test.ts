import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

// Every input contract of the portal: closed, bounded, and never surprised by what is sent.

const modules = import.meta.glob<Record<string, unknown>>("./**/schema.ts", { eager: true });

type Contract = { name: string; schema: z.ZodType };

const contracts: Contract[] = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType)
    .map(([name, schema]) => ({ name: `${file.slice(2)} ${name}`, schema })),
);
const forms = contracts.filter(({ schema }) => schema instanceof z.ZodObject || schema instanceof z.ZodUnion);

// Zod compares the length of whatever has one, and throws where it is an object that is no number. What comes in is a form
// or a query: texts and lists of them.
const key = fc.string().filter((name) => name !== "length");

const runs = Number(process.env.INPUT_RUNS ?? 300);

describe.each(contracts)("$name", ({ schema }) => {
  it("has an upper bound for everything and takes no field it does not know", () => {
    expect(looseParts(schema)).toEqual([]);
  });

  it("answers anything without throwing", () => {
    fc.assert(
      fc.property(
        fc.anything({ key, withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
        (input) => {
          schema.safeParse(input);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe.each(forms)("a form with $name", ({ schema }) => {
  const names = [...fieldsOf(schema), "role", "organizationId", "__proto__", "constructor"];
  const name = fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom("", "[]", "[0]", "[9999]", "[a]", ".a", ".a.b", "[0].a", "[__proto__]", "["),
    )
    .map((parts) => parts.join(""));
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ minLength: 200, maxLength: 400 }),
    fc.constantFrom(...nasty),
  );

  it("answers any fields without throwing", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (fields) => {
        const form = new FormData();
        for (const [key, text] of fields) form.append(key, text);
        parseWithZod(form, { schema });
      }),
      { numRuns: runs },
    );
  });

  it.each(
    ["role", "organizationId", "approved", "status", "userId"].filter((extra) => !fieldsOf(schema).includes(extra)),
  )("refuses the extra field %s", (extra) => {
    const issues = schema.safeParse({ [extra]: "ADMIN" }).error?.issues ?? [];
    expect(JSON.stringify(issues)).toContain(`"keys":["${extra}"]`);
  });
});

const nasty = [
  "",
  " ",
  "\0",
  "\ud800",
  "-0",
  "1e309",
  "NaN",
  "null",
  "[object Object]",
  "../../etc/passwd",
  "' OR 1=1 --",
  "<script>",
  "٣",
];

function fieldsOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(option as z.ZodType));
  return [];
}

/** Where a contract would take something of any size, or a field it does not know. */
function looseParts(schema: z.ZodType, at = "it"): string[] {
  if (schema instanceof z.ZodObject) return looseObject(schema, at);
  if (schema instanceof z.ZodArray) {
    const bound = isBounded(schema, "max_length", "length_equals") ? [] : [`${at} has no longest length`];
    return [...bound, ...looseParts(schema.element as z.ZodType, `${at}[]`)];
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) {
    const fixed = schema instanceof z.ZodUUID || schema instanceof z.ZodISODate;
    return fixed || isBounded(schema, "max_length", "length_equals") ? [] : [`${at} has no longest length`];
  }
  if (schema instanceof z.ZodNumber)
    return Number.isFinite(schema.maxValue) && schema.maxValue !== Number.MAX_SAFE_INTEGER
      ? []
      : [`${at} has no largest value`];
  if (isClosed(schema)) return [];
  const inner = innerOf(schema);
  return inner.length > 0 ? inner.flatMap((part) => looseParts(part, at)) : [`${at} is a ${schema.type}`];
}

function looseObject(schema: z.ZodObject, at: string): string[] {
  const open = schema.def.catchall instanceof z.ZodNever ? [] : [`${at} takes unknown fields`];
  return [
    ...open,
    ...Object.entries(schema.shape).flatMap(([name, part]) => looseParts(part as z.ZodType, `${at}.${name}`)),
  ];
}

function isBounded(schema: z.ZodType, ...wanted: string[]): boolean {
  return (schema.def.checks ?? []).some((check) => wanted.includes(check._zod.def.check));
}

function isClosed(schema: z.ZodType): boolean {
  return (
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral ||
    schema instanceof z.ZodBoolean ||
    schema instanceof z.ZodUndefined ||
    schema instanceof z.ZodNull
  );
}

function innerOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  if (schema instanceof z.ZodPipe) return [schema.in as z.ZodType];
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType ? [innerType] : [];
}
