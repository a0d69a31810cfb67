import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import { securityHeaders } from "@/lib/auth/front";
import { log } from "@/lib/log";
import { textUpTo } from "./text";

/** Takes the text of a POST and returns the status of its answer, which has no body. */
export type Taker = (body: string, header: (name: string) => string | null) => Promise<number>;
type Listener = (incoming: IncomingMessage, answer: ServerResponse) => void;
type Started = { server: Server };

/**
 * Answers the POSTs to a path from Node's server itself, past the router of pages, whose way to a handler costs several
 * times what a light handler does. A body of more bytes than `longest` is 413; a throw is 500.
 */
export function answerDirectly(path: string, longest: number, take: Taker): void {
  const known = new WeakSet<Server>();
  // Told of a server's first request before its listeners are.
  subscribe("http.server.request.start", (message) => {
    const { server } = message as Started;
    if (known.has(server)) return;
    known.add(server);
    stepInFront(
      server,
      (incoming) => incoming.method === "POST" && incoming.url === path,
      (incoming, answer) => direct(take, longest, incoming, answer),
    );
  });
}

function stepInFront(server: Server, isOurs: (incoming: IncomingMessage) => boolean, ours: Listener): void {
  const theirs = server.listeners("request") as Listener[];
  server.removeAllListeners("request");
  server.on("request", (incoming: IncomingMessage, answer: ServerResponse) => {
    if (isOurs(incoming)) ours(incoming, answer);
    else for (const listener of theirs) listener.call(server, incoming, answer);
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
