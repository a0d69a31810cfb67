import { takeOne } from "@/lib/auth/limits";
import type { Result } from "@/lib/result";
import { textUpTo } from "./text";

type Upload = { readonly body: ReadableStream<Uint8Array> } | { readonly refused: 411 | 413 | 415 };

/** The body of a form with files; or, as a status, why it is not even read: no length, too long, or no such form. */
function uploadIn({ headers, body }: Request, longest: number): Upload {
  const length = Number(headers.get("content-length"));
  if (!(length > 0)) return { refused: 411 };
  if (length > longest) return { refused: 413 };
  const isForm = headers.get("content-type")?.startsWith("multipart/form-data; boundary=");
  return body && isForm ? { body } : { refused: 415 };
}

type Ways<T> = {
  /** The form carries its files. */
  readonly carried: (body: ReadableStream<Uint8Array>) => Promise<Result<T>>;
  /** The form names files that have come in pieces. */
  readonly named: (fields: Readonly<Record<string, string>>) => Promise<Result<T>>;
};

const status = (code: number, headers: HeadersInit = {}) => new Response(null, { status: code, headers });

/**
 * Takes what a form brings, in either way, and answers with where to go on. `longest` in bytes, for a form that carries
 * files: a browser is redirected then. Names are sent by a script, which is told where to go.
 */
export async function answerUpload<T>(
  request: Request,
  { userId, longest }: { userId: string; longest: number },
  { carried, named }: Ways<T>,
  goTo: (outcome: Result<T>) => string,
): Promise<Response> {
  const fields = await namesIn(request);
  if (fields) return Response.json({ goTo: goTo(await named(fields)) }, { headers: { "Cache-Control": "no-store" } });
  const sending = uploadIn(request, longest);
  if ("refused" in sending) return status(sending.refused);
  if (!(await takeOne("upload", userId)).allowed) return status(429, { "Retry-After": "3600" });
  return status(303, { Location: goTo(await carried(sending.body)) });
}

const longestNames = 2_000; // bytes

async function namesIn({ headers, body }: Request): Promise<Readonly<Record<string, string>> | null> {
  if (headers.get("content-type")?.split(";")[0] !== "application/x-www-form-urlencoded") return null;
  return Object.fromEntries(new URLSearchParams((await textUpTo(longestNames, body)) ?? ""));
}
