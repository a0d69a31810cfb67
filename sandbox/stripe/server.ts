import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ZodError } from "zod";
import { answer } from "./api";
import { Bank } from "./bank";
import { hostedBank } from "./bank-question";
import { control } from "./control";
import { dashboardPage } from "./dashboard";
import { invalid, StripeFailure } from "./errors";
import { parseForm } from "./form";
import { hostedCheckout } from "./hosted";
import { hostedPortal } from "./hosted-portal";
import { readBody, sendJson } from "./http";
import { once } from "./idempotency";
import { Store } from "./store";
import { noFaults, Webhooks } from "./webhooks";

export type SandboxConfig = {
  port: number;
  host?: string;
  secretKey: string;
  webhookSecret: string;
  /** Where events are sent; none when left out. */
  webhookUrl?: string;
  /** The JSON file that remembers everything; memory alone when left out. */
  file?: string;
  webhookRetryMs?: number;
};

export type Sandbox = { url: string; close(): Promise<void> };

/** Starts the stand-in for Stripe; resolves when it listens. */
export async function startSandbox(config: SandboxConfig): Promise<Sandbox> {
  const bank = new Bank(new Store(config.file));
  const faults = { ...noFaults };
  const webhooks = new Webhooks(
    bank.store,
    { url: config.webhookUrl, secret: config.webhookSecret, retryMs: config.webhookRetryMs ?? 500 },
    faults,
  );
  let url = "";

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => refuse(response, error));
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://sandbox");
    response.setHeader("request-id", `req_${crypto.randomUUID().slice(0, 14).replace("-", "")}`);
    if (pathname.startsWith("/v1/")) return api(request, response);
    if (pathname.startsWith("/c/pay/")) {
      const id = decodeURIComponent(pathname.slice("/c/pay/".length));
      return hostedCheckout(bank, id, request, response, (events) => webhooks.send(events));
    }
    if (pathname.startsWith("/c/bank/")) {
      const id = decodeURIComponent(pathname.slice("/c/bank/".length));
      return hostedBank(bank, id, request, response, (events) => webhooks.send(events));
    }
    if (pathname.startsWith("/p/session/")) {
      const path = pathname.slice("/p/session/".length);
      return hostedPortal(bank, path, request, response, (events) => webhooks.send(events));
    }
    if (pathname.startsWith("/dashboard/") && isLocal(request)) {
      dashboardPage(bank.store, decodeURIComponent(pathname.split("/").at(-1) ?? ""), response);
      return;
    }
    if (pathname.startsWith("/sandbox/") && isLocal(request)) return lever(request, response, pathname.slice(9));
    throw invalid(`Unrecognized request URL (${request.method}: ${pathname}).`, undefined, undefined, 404);
  }

  async function api(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? "/", "http://sandbox");
    authenticate(request, config.secretKey);
    response.setHeader("stripe-version", versionOf(request));
    const method = request.method ?? "GET";
    const form = method === "POST" ? await readBody(request) : search.slice(1);
    const act = () => answer(bank, { method, path: pathname, params: parseForm(form), origin: url });
    const key = method === "POST" ? headerOf(request, "idempotency-key") : undefined;
    if (key) response.setHeader("idempotency-key", key);

    const reply = once(bank.store, key, `${method} ${pathname}\n${form}`, act);
    await bank.store.save();
    void webhooks.send(bank.takeEvents());
    if (reply.replayed) response.setHeader("idempotent-replayed", "true");
    if (method !== "GET" && breaks(response)) return;
    sendJson(response, reply.status, reply.body);
  }

  /** The work is done and kept; the caller is not told. */
  function breaks(response: ServerResponse): boolean {
    if (faults.cutAfterCommit > 0) {
      faults.cutAfterCommit -= 1;
      response.socket?.destroy();
      return true;
    }
    if (faults.failAfterCommit === 0) return false;
    faults.failAfterCommit -= 1;
    sendJson(response, 500, { error: { type: "api_error", message: "An unknown error occurred" } });
    return true;
  }

  async function lever(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const moved = await control({ bank, faults, webhooks }, request.method ?? "GET", path, await readBody(request));
    if (moved === undefined) throw invalid(`No such lever: ${path}`, undefined, undefined, 404);
    await webhooks.send(bank.takeEvents());
    sendJson(response, 200, moved);
  }

  const host = config.host ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(config.port, host, resolve);
  });
  url = `http://${host}:${(server.address() as AddressInfo).port}`;
  webhooks.resume();

  return {
    url,
    async close() {
      webhooks.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await bank.store.save();
    },
  };
}

function refuse(response: ServerResponse, error: unknown): void {
  const { status, body } = failureOf(error);
  if (response.headersSent) response.destroy();
  else sendJson(response, status, { error: body });
}

function failureOf(error: unknown): StripeFailure {
  if (error instanceof StripeFailure) return error;
  if (error instanceof ZodError || error instanceof SyntaxError || error instanceof URIError)
    return invalid(error.message);
  console.error(error);
  return new StripeFailure(500, { type: "api_error", message: "The sandbox failed" });
}

function authenticate(request: IncomingMessage, secretKey: string): void {
  const given = /^Bearer (.+)$/.exec(headerOf(request, "authorization") ?? "")?.[1];
  if (given === secretKey) return;
  const message = given ? `Invalid API Key provided: ${given.slice(0, 8)}…` : "You did not provide an API key.";
  throw new StripeFailure(401, { type: "invalid_request_error", message });
}

function versionOf(request: IncomingMessage): string {
  const version = headerOf(request, "stripe-version") ?? "";
  if (!/^\d{4}-\d{2}-\d{2}(\.\w+)?$/.test(version)) throw invalid(`Invalid Stripe API version: ${version}`);
  return version;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function isLocal(request: IncomingMessage): boolean {
  return /^(::1|(::ffff:)?127\.)/.test(request.socket.remoteAddress ?? "");
}
