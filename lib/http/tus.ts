import { isOwnOrigin } from "@/lib/auth/origin";

// The resumable upload protocol tus, https://tus.io/protocols/resumable-upload (1.0.0).

const version = "1.0.0";

const always = { "Tus-Resumable": version, "Cache-Control": "no-store" };

/** An answer of the protocol; a refusal names its code, which the page words. */
export function tusAnswer(status: number, headers: Readonly<Record<string, string>> = {}, code?: string): Response {
  if (code === undefined) return new Response(null, { status, headers: { ...always, ...headers } });
  return Response.json({ code }, { status, headers: { ...always, ...headers } });
}

/** What the server can do, for OPTIONS. */
export function tusAbilities(longest: number): Response {
  return tusAnswer(204, {
    "Tus-Version": version,
    "Tus-Extension": "creation,expiration,termination",
    "Tus-Max-Size": String(longest),
  });
}

/** Why a request is not even looked at: it comes from another site, or speaks another version. */
export function tusRefusal(request: Request): Response | null {
  if (request.method !== "HEAD" && !isOwnOrigin(request.headers)) return tusAnswer(403);
  if (request.headers.get("tus-resumable") !== version) return tusAnswer(412, { "Tus-Version": version });
  return null;
}

/** A header that is a whole number of bytes; null for anything else. */
export function bytesIn(headers: Headers, name: string): number | null {
  const text = headers.get(name) ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

const mostMetadata = 4_000; // characters

/** `Upload-Metadata`: names, each with its value in Base64. Null when it is none, or too long. */
export function metadataIn(headers: Headers): Readonly<Record<string, string>> | null {
  const text = headers.get("upload-metadata") ?? "";
  if (text.length > mostMetadata) return null;
  const pairs = text.split(",").map((pair) => /^\s*([a-z]+)(?: ([A-Za-z\d+/]*={0,2}))?\s*$/.exec(pair));
  if (!pairs.every((pair) => pair !== null)) return null;
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, Buffer.from(value, "base64").toString()]));
}
