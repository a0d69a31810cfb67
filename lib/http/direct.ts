import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import { securityHeaders } from "@/lib/auth/front";
import { log } from "@/lib/log";

/** Takes the text of a POST and returns the status of its answer, which has no body. */
export type Taker = (body: string, header: (name: string) => string | null) => Promise<number>;
type Listener = (incoming: IncomingMessage, answer: ServerResponse) => void;
type Started = { server: Server };

const longestBody = 1_000_000; // bytes

/**
 * Answers the POSTs to a path from Node's server itself, past the router of pages, whose way to a handler costs several
 * times what a light handler does. A body over 1 MB is 413, whatever length it claims; a throw is 500.
 */
export function answerDirectly(path: string, take: Taker): void {
  const known = new WeakSet<Server>();
  // Told of a server's first request before its listeners are.
  subscribe("http.server.request.start", (message) => {
    const { server } = message as Started;
    if (known.has(server)) return;
    known.add(server);
    stepInFront(server, path, take);
  });
}

function stepInFront(server: Server, path: string, take: Taker): void {
  const theirs = server.listeners("request") as Listener[];
  server.removeAllListeners("request");
  server.on("request", (incoming: IncomingMessage, answer: ServerResponse) => {
    if (incoming.method === "POST" && incoming.url === path) void direct(take, incoming, answer);
    else for (const listener of theirs) listener.call(server, incoming, answer);
  });
}

async function direct(take: Taker, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
  for (const [name, value] of securityHeaders()) answer.setHeader(name, value);
  try {
    const body = await read(incoming);
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

/** The whole text, or null when it is too long. */
async function read(incoming: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.byteLength;
    if (length > longestBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
