import { createHash } from "node:crypto";

type Feed = { readonly text: string; readonly type: string; readonly changed: Date };

/** A feed, or 304 when the reader has it already (RFC 9110, section 13.2.2: If-None-Match decides where both are sent). */
export function answerFeed(request: Request, { text, type, changed }: Feed): Response {
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ETag: tag,
    "Last-Modified": changed.toUTCString(),
    "Cache-Control": "public, max-age=300",
    "Content-Type": `${type}; charset=utf-8`,
  };
  return isKnown(request.headers, tag, changed)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}

function isKnown(headers: Headers, tag: string, changed: Date): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return tags.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//, "")));
  // An address without documents may have lost them since: only its tag tells.
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return changed.getTime() > 0 && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}
