import type { IncomingMessage } from "node:http";

/** A webhook delivery as a route handler is given it. */
export async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return new Request("http://portal/api/stripe/webhook", {
    method: "POST",
    body: Buffer.concat(parts),
    headers: { "stripe-signature": String(incoming.headers["stripe-signature"]) },
  });
}
