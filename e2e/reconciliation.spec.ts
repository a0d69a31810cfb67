import { expect, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { forgetTries, people, signInAs } from "./fixtures";

test.beforeEach(forgetTries);

// The secretariat compares with Stripe: what was missed is made good, what no machine can decide is closed by a person.

const sandbox = () => process.env.STRIPE_API_URL ?? "";
const lever = async (path: string, body: object = {}) => {
  const answer = await fetch(`${sandbox()}/sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
  expect(answer.ok, path).toBe(true);
  return (await answer.json()) as Record<string, string>;
};

test.describe.configure({ mode: "serial" });

test("a dispute that nobody told us of is found, and a gift that Stripe does not know is closed by hand", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const email = `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;
  await page.goto("/en/donate?amount=100");
  await page.getByLabel("Your name").fill("Amina Donor");
  await page.getByLabel("E-mail address", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page).toHaveURL(/\/c\/pay\//);
  await page.locator("form button").click();
  await expect(page).toHaveURL(/\/thanks/);
  const paid = { email, status: "SUCCEEDED" } as const;
  await expect.poll(() => db.donation.count({ where: paid }), { timeout: 20_000 }).toBe(1);
  const { paymentIntentId, appealId } = await db.donation.findFirstOrThrow({ where: paid });
  const gift = { interval: "ONCE", amount: 5_000, currency: "USD", name: "Nobody", email, appealId } as const;
  const forged = { reference: "D-FORG-0001", idempotencyKey: crypto.randomUUID(), paymentIntentId: "pi_forged" };
  const never = await db.donation.create({ data: { ...gift, ...forged, status: "SUCCEEDED", paidAt: new Date() } });

  await lever("faults", { drop: 1 });
  const { id: dispute } = await lever(`payments/${paymentIntentId}/dispute`);
  await lever("faults");

  await signInAs(context, people.admin);
  await page.goto("/en/admin/donations");
  await page.getByRole("link", { name: "Comparison with Stripe" }).click();
  await page.getByRole("button", { name: "Compare now" }).click();
  await expect(page.getByText("The comparison has begun.")).toBeVisible();
  const found = page.getByRole("region", { name: "What differed" });
  await expect(found.getByRole("row", { name: new RegExp(`dispute.* ${dispute}.*Made good`) })).toBeVisible({
    timeout: 60_000,
  });
  expect(await db.donation.findFirst({ where: { ...paid, paymentIntentId } })).toBeNull();

  const open = found.getByRole("row", { name: /pi_forged/ });
  await open.getByLabel("What it was").fill("Written by a test");
  await open.getByRole("button", { name: "Close pi_forged" }).click();
  await expect(page.getByText("Closed, and written to the audit log.")).toBeVisible();
  await expect(found.getByRole("row", { name: /pi_forged.*Closed: Written by a test/ })).toBeVisible();
  await db.drift.deleteMany({ where: { donationId: never.id } });
  await db.donation.delete({ where: { id: never.id } });
});

test("without JavaScript, in Arabic, on a phone", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await signInAs(context, people.admin);
  const page = await context.newPage();
  await page.goto(`${baseURL}/ar/admin/donations/reconciliation`);
  await page.getByRole("button", { name: "قارن الآن" }).click();
  await expect(page.getByText("بدأت المقارنة.")).toBeVisible();
  // The page asks for itself again until it is done.
  await expect(page.getByRole("button", { name: "قارن الآن" })).toBeVisible({ timeout: 60_000 });
  await context.close();
});
