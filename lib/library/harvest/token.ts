import { z } from "zod";
import { env } from "@/lib/env";
import { isSameSecret, keyedHash } from "@/lib/ids";
import type { Resumed } from "./arguments";
import { formats, type ListVerb, type Selection } from "./rules";

// The whole request, and the last record that was given: it needs no memory of ours, and does not age.
const contents = z.strictObject({
  verb: z.enum(["ListIdentifiers", "ListRecords"]),
  format: z.enum(Object.keys(formats) as [keyof typeof formats]),
  set: z.string().max(500).nullable(),
  from: z.coerce.date().nullable(),
  before: z.coerce.date().nullable(),
  datestamp: z.coerce.date(),
  id: z.uuid(),
  cursor: z.int().min(1).max(1e9),
  size: z.int().min(1).max(1e9),
});

const purpose = "harvest";

/** A token that only the portal can have made. */
export function sealToken(verb: ListVerb, selection: Selection, { after, cursor, size }: Resumed): string {
  const text = JSON.stringify({ verb, ...selection, ...after, cursor, size } satisfies z.infer<typeof contents>);
  const body = Buffer.from(text).toString("base64url");
  return `${body}.${signature(body)}`;
}

/** What a token of ours for this verb says; null for any other. */
export function openToken(verb: ListVerb, token: string): { selection: Selection; resumed: Resumed } | null {
  const [body = "", signed = "", ...rest] = token.split(".");
  if (rest.length > 0 || !isSameSecret(signed, signature(body))) return null;
  const read = contents.safeParse(JSON.parse(Buffer.from(body, "base64url").toString()));
  if (!read.success || read.data.verb !== verb) return null;
  const { format, set, from, before, datestamp, id, cursor, size } = read.data;
  return { selection: { format, set, from, before }, resumed: { after: { datestamp, id }, cursor, size } };
}

function signature(body: string): string {
  return keyedHash(env.AUTH_SECRET, `${purpose}\n${body}`);
}
