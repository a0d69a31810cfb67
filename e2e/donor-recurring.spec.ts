import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { give, giveMonthly, newAddress, settled } from "./donors";
import { forgetTries } from "./fixtures";
import { linkIn, mailTo } from "./inbox";

test.beforeEach(forgetTries);

// What a donor does with a gift that comes again and again, and with the card that is kept for it.

test("a donor changes a recurring gift, pauses it, stops it, and takes the stop back", async ({ page }) => {
  const email = newAddress();
  await giveMonthly(page, email);
  await page.getByRole("link", { name: "Change, pause or stop" }).click();
  await expect(page.getByText("US$25 every month")).toBeVisible();

  await page.getByLabel("Amount in US dollars").fill("0.10");
  await page.getByRole("button", { name: "Change the gift" }).click();
  await expect(page.getByText("The smallest gift in this currency is US$1.")).toBeVisible();
  await page.getByLabel("Amount in US dollars").fill("40");
  await page.getByRole("button", { name: "Change the gift" }).click();
  await settled(page, "US$40 every month");
  await mailTo(email, "Your recurring gift is changed", "US$40 every month");

  await page.getByLabel("Until").fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Pause the gift" }).click();
  await settled(page, "Paused until");
  await page.getByRole("button", { name: "Resume now" }).click();
  await settled(page, "You resumed this gift.");

  await page.getByRole("button", { name: "Stop the gift" }).click();
  await settled(page, "Ends on");
  await mailTo(email, "Your recurring gift is stopped");
  await page.getByRole("button", { name: "Take it back" }).click();
  await settled(page, "Next charge");
});

test("a card that failed is repaired in two clicks from the mail", async ({ page }) => {
  const email = newAddress();
  await give(page, email, "amount=25&interval=month");
  await mailTo(email, /your receipt/);
  await renew(email, "decline");
  const mail = await mailTo(email, "Your gift could not be charged");
  expect(mail.text).toContain("not enough money on the account");

  await page.goto(linkIn(mail, "donor"));
  await expect(page.getByText("US$25 every month")).toBeVisible();
  await page.getByRole("button", { name: "Give another card" }).click();
  await expect(page).toHaveURL(/\/c\/pay\//);
  await page.locator("form button").click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await mailTo(email, "Your new card is in use", "ending in 1881");
  await expect
    .poll(() => db.recurringDonation.findFirst({ where: { donor: { email } }, select: { status: true } }))
    .toEqual({ status: "ACTIVE" });
  await expect.poll(() => db.donation.count({ where: { email, status: "SUCCEEDED" } })).toBe(2);
});

test("a card that failed is replaced among the cards and invoices at Stripe, and the gift goes on", async ({
  page,
}) => {
  const email = newAddress();
  await giveMonthly(page, email);
  const portal = page.getByRole("button", { name: /^Cards and invoices at Stripe.*US\$25 every month/ });
  await portal.click();
  await expect(page.getByText("No money moves")).toBeVisible();
  await expect(page.getByText("visa •••• 4242")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "$25.00, paid" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the coalition" }).click();
  await expect(page).toHaveURL(/\/en\/donor$/);

  await renew(email, "decline");
  await mailTo(email, "Your gift could not be charged");
  await portal.click();
  await page.getByRole("radio", { name: "Pay with a card that is declined" }).check();
  await page.getByRole("button", { name: "Give another card" }).click();
  await expect(page.getByRole("alert")).toHaveText(/The card was declined\. Nothing was changed/);
  await page.getByRole("radio", { name: "Pay with a card whose bank asks you first", exact: true }).check();
  await page.getByRole("button", { name: "Give another card" }).click();
  await page.getByRole("button", { name: "Complete: it is me" }).click();
  await expect(page).toHaveURL(/\/en\/donor\/recurring\//);
  await expect(page.getByText("A mail tells you as soon as the new card is in use.")).toBeVisible();

  await mailTo(email, "Your new card is in use", "ending in 1881");
  await expect
    .poll(() =>
      db.recurringDonation.findFirst({ where: { donor: { email } }, select: { status: true, failedAt: true } }),
    )
    .toEqual({ status: "ACTIVE", failedAt: null });
  await expect.poll(() => db.donation.count({ where: { email, status: "SUCCEEDED" } })).toBe(2);
});

test("a donor gives again with the card that is kept for them; who types their address sees none", async ({
  page,
  browser,
}) => {
  const email = newAddress();
  await giveMonthly(page, email);
  await page.getByRole("link", { name: "Give again" }).click();
  await expect(page.getByRole("textbox", { name: "Amount" })).toHaveValue("25");
  await expect(page.getByRole("radio", { name: "Once" })).toBeChecked();
  await page.getByRole("textbox", { name: "Amount" }).fill("0.10");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByText("The smallest gift in this currency is US$1.")).toBeVisible();
  await page.getByRole("textbox", { name: "Amount" }).fill("30");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page).toHaveURL(/\/c\/pay\//);
  await expect(page.getByText("Pay with the saved card")).toBeVisible();
  await expect(page.getByText("•••• 4242")).toBeVisible();
  await page.locator("form button").click();
  await expect(page).toHaveURL(/\/thanks/);
  await expect
    .poll(() => db.donation.count({ where: { email, status: "SUCCEEDED", interval: "ONCE", amount: 3_000 } }))
    .toBe(1);

  const stranger = await (await browser.newContext()).newPage();
  const seen = async (address: string) => {
    await stranger.goto("/en/donate?amount=25&interval=month");
    await stranger.locator("[name=name]").fill("Somebody Else");
    await stranger.locator("[name=email]").fill(address);
    await stranger.locator("main form").last().getByRole("button").last().click();
    await expect(stranger).toHaveURL(/\/c\/pay\//);
    return ((await stranger.locator("main").textContent()) ?? "").replaceAll(/D-[\w-]+/g, "");
  };
  const known = await seen(email);
  expect(known).toBe(await seen(newAddress()));
  expect(known).not.toContain("••••");
});

test("a donor changes the currency of a recurring gift on Stripe's page, and takes it back", async ({ page }) => {
  const email = newAddress();
  await giveMonthly(page, email);
  await page.getByRole("link", { name: "Change, pause or stop" }).click();
  await page.getByLabel("New currency", { exact: true }).selectOption("JPY");
  await page.getByLabel("Amount in the new currency").fill("3000.5");
  await page.getByRole("button", { name: "Go on to confirm" }).click();
  await expect(page.getByText("Give an amount this currency has")).toBeVisible();
  await expect(page.getByLabel("New currency", { exact: true })).toHaveValue("JPY");
  await page.getByLabel("Amount in the new currency").fill("3000");
  await page.getByRole("button", { name: "Go on to confirm" }).click();
  await expect(page).toHaveURL(/\/c\/pay\//);
  await expect(page.getByText("Nothing is taken now. The first charge comes on")).toBeVisible();
  await page.locator("form button").click();
  await expect(page.getByText("Thank you. A mail tells you")).toBeVisible();
  await settled(page, "¥3,000 every month");
  await mailTo(email, "Your recurring gift is changed", "¥3,000 every month");
  await settled(page, "You changed the currency of this gift.");
  await page.getByRole("button", { name: "Take it back" }).click();
  await settled(page, "US$25 every month");
  await mailTo(email, "Your recurring gift is changed", "US$25 every month");
  expect(await db.donation.count({ where: { email } })).toBe(1);
});

test.describe("without JavaScript, in Arabic, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a donor gives again with the kept card, changes the currency, takes it back, and stops", async ({ page }) => {
    const email = newAddress();
    await giveMonthly(page, email, "ar");

    await page.getByRole("link", { name: "تبرّع من جديد" }).click();
    await page.locator("[name=amount]").fill("٠٫١٠");
    await page.locator("main form button").last().click();
    await expect(page.locator("[name=amount][aria-invalid=true]")).toHaveValue("٠٫١٠");
    await page.locator("[name=amount]").fill("٣٠");
    await page.locator("main form button").last().click();
    await expect(page.getByText("•••• 4242")).toBeVisible();
    await page.locator("form button").click();
    await expect(page).toHaveURL(/\/ar\/.*thanks/);
    await expect.poll(() => db.donation.count({ where: { email, status: "SUCCEEDED", amount: 3_000 } })).toBe(1);

    await page.goto("/ar/donor");
    await page.locator("a[href*='/donor/recurring/']").first().click();
    const currency = page.locator("form:has([name=currency])");
    await currency.locator("[name=currency]").selectOption("JOD");
    await currency.locator("[name=amount]").fill("١٧٫٥٠٥");
    await currency.getByRole("button").click();
    await expect(currency.locator("[name=amount][aria-invalid=true]")).toHaveValue("١٧٫٥٠٥");
    await expect(currency.locator("[name=currency]")).toHaveValue("JOD");
    await currency.locator("[name=amount]").fill("١٧٫٥٠");
    await currency.getByRole("button").click();
    await expect(page).toHaveURL(/\/c\/pay\//);
    await page.locator("form button").click();
    await expect(page.getByText("شكرًا لك. تخبرك رسالة حالما يصير تبرعك بالعملة الجديدة.")).toBeVisible();
    await settled(page, "17.500");
    await expect.poll(() => overflow(page)).toBe(0);

    await page.locator("form:has([name=change])").getByRole("button").click();
    await settled(page, "25");
    await page.getByRole("button", { name: "أوقف التبرع" }).click();
    await settled(page, "ينتهي في");
    expect(await db.donation.count({ where: { email, status: "SUCCEEDED" } })).toBe(2);
  });
});

// How far the page runs over its sides, in pixels.
const overflow = (page: Page) => page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);

/** Lets the next charge of the only recurring gift of this address come. */
async function renew(email: string, outcome: "succeed" | "decline") {
  const where = { donations: { some: { email } }, subscriptionId: { not: null } };
  const { subscriptionId } = await db.recurringDonation.findFirstOrThrow({ where });
  const lever = `${process.env.STRIPE_API_URL}/sandbox/subscriptions/${subscriptionId}/renew`;
  const answer = await fetch(lever, { method: "POST", body: JSON.stringify({ outcome }) });
  expect(answer.status).toBe(200);
}
