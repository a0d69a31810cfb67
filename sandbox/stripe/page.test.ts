import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckoutOrder, createCheckout } from "@/lib/stripe/checkout";
import { raiseStage } from "./stage";

let stage: Awaited<ReturnType<typeof raiseStage>>;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.strike());

async function open(changes: Partial<CheckoutOrder> = {}) {
  return createCheckout({
    donationId: randomUUID(),
    idempotencyKey: randomUUID(),
    interval: "month",
    amount: 5000,
    currency: "EUR",
    description: "Appeal",
    locale: "en",
    email: "amina@example.org",
    successUrl: "http://localhost:3000/thanks",
    cancelUrl: "http://localhost:3000/donate?a=1&b=2",
    metadata: {},
    ...changes,
  });
}

async function look(url: string, request: RequestInit = {}) {
  const response = await fetch(url, request);
  return { status: response.status, html: await response.text(), headers: response.headers };
}

describe("the payment page", () => {
  it.each([
    ["en", "ltr", "No money moves", "every month"],
    ["fr", "ltr", "Aucun argent ne circule", "chaque mois"],
    ["ar", "rtl", "لن تُنقل أي أموال", "كل شهر"],
  ])("says plainly in %s that no money moves", async (locale, dir, notice, interval) => {
    const { html } = await look((await open({ locale })).url);
    expect(html).toContain(`<html lang="${locale}" dir="${dir}">`);
    expect(html).toContain(notice);
    expect(html).toContain(interval);
    expect(html).toContain("amina@example.org");
    expect(html).not.toContain("<script");
  });

  it("writes what others gave it as text", async () => {
    const { html, headers } = await look((await open({ description: `<img src=x onerror="alert(1)">` })).url);
    expect(html).not.toContain("<img");
    expect(html).toContain("donate?a=1&#38;b=2");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("keeps what was typed when the address is wrong", async () => {
    const body = new URLSearchParams({ email: "amina@", name: "Amina", outcome: "delay" });
    const { status, html } = await look((await open()).url, { method: "POST", body });
    expect(status).toBe(422);
    expect(html).toContain('value="amina@"');
    expect(html).toContain('value="Amina"');
    expect(html).toContain('value="delay" checked');
    expect(html).toContain('aria-describedby="email-problem"');
  });

  it("does not exist for a checkout that does not", async () => {
    expect((await look(`${stage.url}/c/pay/cs_test_none`)).status).toBe(404);
    expect((await look(`${stage.url}/c/pay/%E0%A4%A`)).status).toBe(400);
  });
});

describe("the dashboard", () => {
  const page = (id: string) => look(`${stage.url}/dashboard/payments/${id}`);

  it("shows a payment and what moved because of it, as text", async () => {
    const checkout = await open({ interval: "once", metadata: { note: "<b>bold</b>" } });
    await stage.pay(checkout.url);
    const { html } = await page(checkout.id);
    const payment = /pi_\w+/.exec(html)?.[0] ?? "";
    expect(html).not.toContain("<b>");
    expect((await page(payment)).html).toContain("balance_transaction");
    expect((await page("pi_unknown")).status).toBe(404);
  });
});
