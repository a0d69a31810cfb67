import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

type Started = { server: Server };
type Listener = (incoming: IncomingMessage, answer: ServerResponse) => void;

/**
 * Hands every request of Node's server to `step` before the router of pages, whose server the framework makes itself; `on`
 * gives it to the router.
 */
export function stepInFront(step: (incoming: IncomingMessage, answer: ServerResponse, on: () => void) => void): void {
  const known = new WeakSet<Server>();
  // Told of a server's first request before its listeners are.
  subscribe("http.server.request.start", (message) => {
    const { server } = message as Started;
    if (known.has(server)) return;
    known.add(server);
    const theirs = server.listeners("request") as Listener[];
    server.removeAllListeners("request");
    server.on("request", (incoming: IncomingMessage, answer: ServerResponse) =>
      step(incoming, answer, () => {
        for (const listener of theirs) listener.call(server, incoming, answer);
      }),
    );
  });
}
