import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** Looks at a request before anything answers it. What it returns is told the status once the whole answer was sent. */
export type Watch = (request: IncomingMessage) => ((status: number) => void) | null;

type Started = { request: IncomingMessage; response: ServerResponse; server: Server };

/**
 * Watches what Node's server answers, wherever the answer came from: a page that is kept is answered without a line of ours
 * being run. `last` is awaited when the server has answered its last request, before who closes it goes on.
 */
export function watchAnswers(watch: Watch, last: () => Promise<void>): void {
  const known = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { request, response, server } = message as Started;
    if (!known.has(server)) {
      known.add(server);
      closeAfter(server, last);
    }
    const told = watch(request);
    if (told) response.once("finish", () => told(response.statusCode));
  });
}

function closeAfter(server: Server, last: () => Promise<void>): void {
  const close = server.close.bind(server);
  server.close = (done) =>
    close((error) => {
      void last().finally(() => done?.(error));
    });
}
