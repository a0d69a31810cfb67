import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Choice } from "@/sandbox/stripe/authentication";
import { type Sandbox, startSandbox } from "@/sandbox/stripe/server";
import { asRequest } from "./as-request";

/** A sandbox of Stripe of its own, whose webhooks reach `take`; set before anything reads the configuration. */
export async function openCashier() {
  let take: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });
  const portal = createServer(async (incoming, answer) => {
    const { status } = await take(await asRequest(incoming)).catch(() => new Response(null, { status: 500 }));
    answer.writeHead(status).end();
  });
  await new Promise<void>((ready) => portal.listen(0, "127.0.0.1", ready));
  const sandbox: Sandbox = await startSandbox({
    port: 0,
    secretKey: process.env.STRIPE_SECRET_KEY ?? "",
    webhookSecret: process.env.STRIPE_WEBHOOK_SECRET ?? "",
    webhookUrl: `http://127.0.0.1:${(portal.address() as AddressInfo).port}/`,
    webhookRetryMs: 20,
  });
  process.env.STRIPE_API_URL = sandbox.url;

  async function lever(path: string, body: object = {}): Promise<unknown> {
    const answer = await fetch(`${sandbox.url}/sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  }

  return {
    listen: (handler: typeof take) => {
      take = handler;
    },
    /** Pays a checkout as a donor would; resolves when the portal has been told. */
    pay: (checkoutUrl: string, outcome: Choice = "succeed") =>
      fetch(checkoutUrl, {
        method: "POST",
        body: new URLSearchParams({ outcome, email: "amina@example.org", name: "Amina" }),
        redirect: "manual",
      }),
    /** Answers the bank that asks the donor about such a payment. */
    answerBank: (checkoutUrl: string, answer: "yes" | "no") =>
      fetch(checkoutUrl.replace("/c/pay/", "/c/bank/"), {
        method: "POST",
        body: new URLSearchParams({ answer }),
        redirect: "manual",
      }),
    faults: (faults: object) => lever("faults", faults),
    /** Pulls one of the sandbox's levers; resolves when the portal has been told. */
    lever,
    /** Moves Stripe's clock; subscriptions whose time has come renew. */
    move: (days: number, outcome: "succeed" | "decline" | "action" = "succeed") => lever("clock", { days, outcome }),
    /** Resolves when everything that Stripe had to tell is told: what is still on its way would meet the next test. */
    async quiet() {
      for (let tries = 0; tries < 200; tries++) {
        const told = (await (await fetch(`${sandbox.url}/sandbox/webhooks`)).json()) as { state: string }[];
        if (told.every(({ state }) => state !== "waiting")) return;
        await sleep(25);
      }
    },
    /** An object as Stripe has it. */
    async read(path: string): Promise<Record<string, unknown>> {
      const headers = { Authorization: `Bearer ${process.env.STRIPE_SECRET_KEY}`, "Stripe-Version": "2026-09-30" };
      return (await (await fetch(`${sandbox.url}/v1/${path}`, { headers })).json()) as Record<string, unknown>;
    },
    async count(kind: string): Promise<number> {
      const headers = { Authorization: `Bearer ${process.env.STRIPE_SECRET_KEY}` };
      const answer = await fetch(`${sandbox.url}/v1/${kind}?limit=100`, { headers });
      return ((await answer.json()) as { data: unknown[] }).data.length;
    },
    async close() {
      await sandbox.close();
      portal.close();
    },
  };
}
