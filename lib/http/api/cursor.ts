import type { z } from "zod";
import { env } from "@/lib/env";
import { isSameSecret, keyedHash } from "@/lib/ids";

/** A place in a list as a text that only the portal can have made; `list` names the list, its filters included. */
export function sealCursor(list: string, place: object): string {
  const body = Buffer.from(JSON.stringify(place)).toString("base64url");
  return `${body}.${signature(list, body)}`;
}

/** The place that a cursor of this very list says; null for any other. */
export function openCursor<S extends z.ZodType>(list: string, schema: S, cursor: string): z.output<S> | null {
  const [body = "", signed = "", ...rest] = cursor.split(".");
  if (rest.length > 0 || !isSameSecret(signed, signature(list, body))) return null;
  const read = schema.safeParse(JSON.parse(Buffer.from(body, "base64url").toString()));
  return read.success ? read.data : null;
}

function signature(list: string, body: string): string {
  return keyedHash(env.AUTH_SECRET, `cursor\n${list}\n${body}`);
}
