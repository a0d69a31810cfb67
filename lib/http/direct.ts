import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "@/lib/auth/front";
import { log } from "@/lib/log";
import { stepInFront } from "./in-front";
import { textUpTo } from "./text";

/** Takes the text of a POST and returns the status of its answer, which has no body. */
export type Taker = (body: string, header: (name: string) => string | null) => Promise<number>;

/**
 * Answers the POSTs to a path from Node's server itself, past the router of pages, whose way to a handler costs several
 * times what a light handler does. A body of more bytes than `longest` is 413; a throw is 500.
 */
export function answerDirectly(path: string, longest: number, take: Taker): void {
  stepInFront((incoming, answer, on) => {
    if (incoming.method === "POST" && incoming.url === path) void direct(take, longest, incoming, answer);
    else on();
  });
}

async function direct(take: Taker, longest: number, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
  for (const [name, value] of securityHeaders()) answer.setHeader(name, value);
  try {
    const body = await textUpTo(longest, incoming);
    if (body === null) answer.setHeader("Connection", "close");
    answer.statusCode = body === null ? 413 : await take(body, (name) => first(incoming.headers[name]));
  } catch (error) {
    if (!incoming.complete) return void answer.destroy(); // The sender left.
    const { name, message, stack } = error as Error;
    log.error({ route: incoming.url, method: "POST", name, message, stack }, "request failed");
    answer.statusCode = 500;
  }
  answer.end();
}

function first(value: IncomingHttpHeaders[string]): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
