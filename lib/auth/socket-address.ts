import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { socketAddressHeader } from "./origin";

type Started = { request: IncomingMessage; socket: Socket };

/** Writes the connection's own address on every request, before anything reads it: Next hands on headers only. */
export function writeSocketAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as Started;
    request.headers[socketAddressHeader] = socket.remoteAddress ?? "unknown";
  });
}
