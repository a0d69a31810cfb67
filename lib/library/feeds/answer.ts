import { isKnownTag, tagOf } from "@/lib/http/etag";

type Feed = { readonly text: string; readonly type: string };

/**
 * A feed, or 304 when the reader has it already. Its tag alone tells: what was withdrawn leaves no later date behind
 * (RFC 9110, section 13.1.2).
 */
export function answerFeed(request: Request, { text, type }: Feed): Response {
  const tag = tagOf(text);
  const headers = { ETag: tag, "Cache-Control": "public, max-age=300", "Content-Type": `${type}; charset=utf-8` };
  return isKnownTag(request.headers.get("if-none-match"), tag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
