import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type GivingEvent, verifyEvent } from "@/lib/stripe/events";
import { readBody } from "./http";
import { startSandbox } from "./server";
import type { Faults } from "./webhooks";

const secretKey = "sk_test_sandbox_stage";
const webhookSecret = "whsec_stage_new,whsec_stage_old";

/** A sandbox with a listener in the portal's place, for tests. */
export async function raiseStage({ file }: { file?: string } = {}) {
  const portal = await listen();
  const start = (port: number) =>
    startSandbox({
      port,
      secretKey,
      webhookSecret,
      webhookUrl: portal.url,
      webhookRetryMs: 20,
      ...(file ? { file } : {}),
    });
  let sandbox = await start(0);
  const url = sandbox.url;

  // Before anything asks: the configuration is read at first use.
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_URL: url,
  });

  return {
    url,
    secretKey,
    portal,
    lever: <T = unknown>(path: string, body?: unknown) => pull<T>(`${url}/sandbox/${path}`, body),
    faults: (faults: Partial<Faults>) => pull(`${url}/sandbox/faults`, faults),
    pay: (checkoutUrl: string, outcome = "succeed", email = "donor@example.org") =>
      fetch(checkoutUrl, {
        method: "POST",
        body: new URLSearchParams({ outcome, email, name: "A Donor" }),
        redirect: "manual",
      }),
    async restart() {
      await sandbox.close();
      sandbox = await start(Number(new URL(url).port));
    },
    async strike() {
      await sandbox.close();
      portal.close();
    },
  };
}

async function pull<T>(url: string, body: unknown): Promise<T> {
  const request = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(url, request);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Stands where the portal's webhook would be: checks signatures, keeps events, and can be told to fail. */
async function listen() {
  const events: GivingEvent[] = [];
  const bodies: { body: string; signature: string }[] = [];
  let failures = 0;
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const signature = String(request.headers["stripe-signature"]);
    if (failures > 0) {
      failures -= 1;
      return void response.writeHead(500).end();
    }
    const event = verifyEvent(body, signature);
    if (event) {
      events.push(event);
      bodies.push({ body, signature });
    }
    response.writeHead(event ? 200 : 400).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stripe/webhook`,
    events,
    bodies,
    failNext: (times: number) => {
      failures = times;
    },
    kinds: () => events.map((event) => event.kind).filter((kind) => kind !== "other"),
    only: <K extends GivingEvent["kind"]>(kind: K) =>
      events.filter((event): event is Extract<GivingEvent, { kind: K }> => event.kind === kind),
    close: () => server.close(),
  };
}
