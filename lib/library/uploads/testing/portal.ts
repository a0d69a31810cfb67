import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import * as one from "@/app/uploads/resumable/[id]/route";
import * as all from "@/app/uploads/resumable/route";
import { paths } from "@/lib/paths";

export type Portal = {
  readonly address: string;
  /** What is done to a request before it is answered; true when it has been dealt with. */
  meddle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  readonly respond: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly stop: () => void;
};

type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response> | Response;

/** The handlers of resumable uploads over real HTTP. */
export async function startPortal(): Promise<Portal> {
  const server = createServer(async (incoming, answer) => {
    if (await portal.meddle(incoming, answer)) return;
    await respond(incoming, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function respond(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const method = incoming.method ?? "GET";
    const body = method === "PATCH" || method === "POST" ? (Readable.toWeb(incoming) as ReadableStream) : null;
    const request = new Request(address + incoming.url, {
      ...{ method, body, duplex: "half", headers: incoming.headers as Record<string, string> },
    } as RequestInit);
    const id = incoming.url?.slice(paths.uploads.length + 1) ?? "";
    const handlers: Record<string, Handler> = id
      ? { HEAD: one.HEAD, PATCH: one.PATCH, DELETE: one.DELETE }
      : { POST: all.POST, OPTIONS: all.OPTIONS };
    const context = { params: Promise.resolve({ id }) };
    const response = (await handlers[method]?.(request, context)) ?? new Response(null, { status: 405 });
    if (answer.destroyed) return;
    // What a refusal has not read would hold the next request up.
    answer.writeHead(response.status, { ...Object.fromEntries(response.headers), Connection: "close" });
    answer.end(Buffer.from(await response.arrayBuffer()));
  }

  const portal: Portal = {
    address,
    meddle: async () => false,
    respond,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return portal;
}
