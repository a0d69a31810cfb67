import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createCheckout, retrieveCheckout } from "@/lib/stripe/checkout";
import { stripe } from "@/lib/stripe/client";
import { defaultCardOf, openPortal } from "@/lib/stripe/portal";
import { raiseStage } from "./stage";

let stage: Awaited<ReturnType<typeof raiseStage>>;
let customerId: string;

beforeAll(async () => {
  stage = await raiseStage();
  const checkout = await createCheckout({
    ...{ donationId: randomUUID(), idempotencyKey: randomUUID(), interval: "month", amount: 5000, currency: "USD" },
    ...{ description: "Appeal", locale: "en", email: "amina@example.org", metadata: {} },
    successUrl: "http://localhost:3000/thanks",
    cancelUrl: "http://localhost:3000/donate",
  });
  await stage.pay(checkout.url);
  customerId = (await retrieveCheckout(checkout.id)).customerId ?? "";
});
afterAll(() => stage.strike());
beforeEach(() => {
  stage.portal.events.length = 0;
});

const returnUrl = "http://localhost:3000/en/donor";
const give = (url: string, outcome: string) =>
  fetch(url, { method: "POST", body: new URLSearchParams({ outcome }), redirect: "manual" });
const answer = (url: string, word: "yes" | "no") =>
  fetch(`${url}/bank`, { method: "POST", body: new URLSearchParams({ answer: word }), redirect: "manual" });
const types = () => stage.portal.events.map(({ type }) => type);
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 3000, interval: 10 });
const sessions = (wanted: object) => stripe().billingPortal.sessions.create(wanted as never);

describe("a customer's cards and invoices", () => {
  it.each([
    ["en", "ltr", "No money moves", "Invoices"],
    ["fr", "ltr", "Aucun argent ne circule", "Factures"],
    ["ar", "rtl", "لن تُنقل أي أموال", "الفواتير"],
  ])("are shown in %s to whoever has the address, without a login", async (locale, dir, notice, invoices) => {
    const url = await openPortal({ customerId, locale, returnUrl });
    const page = await (await fetch(url, { headers: { "accept-language": locale } })).text();
    for (const text of [`dir="${dir}"`, notice, invoices, "visa •••• 4242", returnUrl]) expect(page).toContain(text);
    expect(page.match(/<li>/g)).toHaveLength(1);
    expect(page).not.toContain("<script");
  });

  it("are nobody's without the address, and are over when nobody comes soon or stays away for an hour", async () => {
    expect((await fetch(`${stage.url}/p/session/guessed`)).status).toBe(404);
    const [left, visited] = await Promise.all([1, 2].map(() => openPortal({ customerId, locale: "en", returnUrl })));
    expect((await fetch(visited ?? "")).status).toBe(200);
    await stage.lever("clock", { days: 6 / 1440 });
    expect((await fetch(left ?? "")).status).toBe(410);
    expect((await give(left ?? "", "succeed")).status).toBe(410);
    expect((await fetch(visited ?? "")).status).toBe(200);
    await stage.lever("clock", { days: 61 / 1440 });
    expect((await fetch(visited ?? "")).status).toBe(410);
    expect(types()).not.toContain("customer.updated");
  });

  it("let a card be replaced, which is told as Stripe tells it", async () => {
    const url = await openPortal({ customerId, locale: "en", returnUrl });
    const saved = await give(url, "succeed");
    expect(saved.headers.get("location")).toMatch(/\?news=saved$/);
    expect(types()).toEqual([
      ...["setup_intent.created", "payment_method.attached", "setup_intent.succeeded", "customer.updated"],
    ]);
    const [told] = stage.portal.only("default-card.changed");
    const chosen = await defaultCardOf(customerId);
    expect(told).toMatchObject({ customerId, paymentMethodId: chosen?.paymentMethodId });
    expect(chosen?.card).toMatchObject({ last4: "1881" });
    expect(await (await fetch(`${url}?news=saved`)).text()).toContain("visa •••• 1881");
  });

  it("change nothing by a card that is declined, or whose bank does not agree", async () => {
    const before = await defaultCardOf(customerId);
    const url = await openPortal({ customerId, locale: "en", returnUrl, afterCard: `${returnUrl}/done` });
    expect((await give(url, "decline")).headers.get("location")).toMatch(/\?news=declined$/);
    expect((await give(url, "action")).headers.get("location")).toMatch(/\/bank$/);
    expect(await (await fetch(`${url}/bank`)).text()).toContain("Your bank asks you: is this you?");
    expect((await answer(url, "no")).headers.get("location")).toMatch(/\?news=unproven$/);
    await give(url, "action-decline");
    expect((await answer(url, "yes")).headers.get("location")).toMatch(/\?news=declined$/);
    await eventually(() => expect(types().filter((type) => type === "setup_intent.setup_failed")).toHaveLength(3));
    expect(types()).not.toContain("customer.updated");
    expect(await defaultCardOf(customerId)).toEqual(before);

    await give(url, "action");
    expect((await answer(url, "yes")).headers.get("location")).toBe(`${returnUrl}/done`);
    await eventually(() => expect(types()).toContain("customer.updated"));
    expect((await answer(url, "yes")).headers.get("location")).toMatch(/\/p\/session\/[\w-]+$/);
  });
});

describe("the address is refused", () => {
  it.each([
    [{}, "customer", "parameter_missing"],
    [{ customer: "cus_unknown" }, "customer", "resource_missing"],
    [{ customer: "$", return_url: "nowhere" }, "return_url", "url_invalid"],
    [{ customer: "$", customer_email: "x@example.org" }, "customer_email", "parameter_unknown"],
    [{ customer: "$", locale: "ar" }, "locale", undefined],
    [{ customer: "$", flow_data: { type: "subscription_cancel" } }, "flow_data[type]", undefined],
    [
      { customer: "$", flow_data: { type: "payment_method_update", after_completion: { type: "redirect" } } },
      "flow_data[after_completion][redirect]",
      "parameter_missing",
    ],
  ])("to %o", async (wanted, param, code) => {
    const asked = { ...wanted, ...("customer" in wanted && wanted.customer === "$" && { customer: customerId }) };
    await expect(sessions(asked)).rejects.toMatchObject({ statusCode: 400, param, code });
  });

  it("and a session says no more than Stripe's", async () => {
    const session = await sessions({ customer: customerId, return_url: returnUrl });
    expect(session).toMatchObject({ object: "billing_portal.session", customer: customerId, flow: null });
    expect(session.id).toMatch(/^bps_/);
  });
});
