import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { forgetTries } from "./fixtures";
import { linkIn, mailTo } from "./inbox";

test.beforeEach(forgetTries);

// A donor without an account: from the link in the mail to the gifts, the papers, the data, and being forgotten.

const newAddress = () => `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;

async function give(page: Page, email: string, query = "amount=25", locale = "en") {
  await page.goto(`/${locale}/donate?${query}`);
  await page.locator("[name=name]").fill("Amina Donor");
  await page.locator("[name=email]").fill(email);
  await page.locator("main form").last().getByRole("button").last().click();
  await page.locator("[name=outcome][value=succeed]").check();
  await page.locator("form button").click();
  await expect(page).toHaveURL(/\/thanks/);
}

async function askForLink(page: Page, email: string, locale = "en") {
  await page.goto(`/${locale}/donor`);
  await expect(page).toHaveURL(new RegExp(`/${locale}/donor/find$`));
  await page.locator("main [name=email]").fill(email);
  await page.locator("main").getByRole("button").last().click();
  await expect(page.getByRole("status")).toBeVisible();
}

async function openLink(page: Page, email: string) {
  await page.goto(linkIn(await mailTo(email, /link to your gifts|رابط تبرعاتك/), "donor"));
  await page.locator("main").getByRole("button").last().click();
  await expect(page).toHaveURL(/\/donor$/);
}

/** 25 dollars a month, and then the page of who gives them. */
async function giveMonthly(page: Page, email: string) {
  await give(page, email, "amount=25&interval=month");
  await mailTo(email, /your receipt/);
  await askForLink(page, email);
  await openLink(page, email);
}

test("a donor sees the gifts, takes the papers, and changes the name", async ({ page, request }) => {
  const email = newAddress();
  await give(page, email);
  await give(page, email, "amount=50&interval=month");
  const receiptMail = await mailTo(email, /your receipt/);
  expect(receiptMail.text).toContain("/en/donor/find");
  await askForLink(page, email);
  await openLink(page, email);

  await expect(page.getByRole("heading", { name: "Recurring gifts" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Receipt \d{4}-\d{6}/ })).toHaveCount(2);
  const receipt =
    (await page
      .getByRole("link", { name: /^Receipt/ })
      .first()
      .getAttribute("href")) ?? "";
  const paper = await page.request.get(receipt);
  expect(paper.headers()).toMatchObject({ "content-type": "application/pdf", "cache-control": "private, no-store" });
  expect(await (await page.request.get(receipt)).body()).toEqual(await paper.body());
  expect((await request.get(receipt, { maxRedirects: 0 })).status()).toBe(307);

  await page
    .getByRole("button", { name: /^Send by e-mail/ })
    .first()
    .click();
  await expect(page.getByText("The receipt is on its way to your address.")).toBeVisible();

  const period = await page.getByLabel("Period").inputValue();
  const statement = await page.request.get(`/en/donor/statement?from=${period}`);
  expect((await statement.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await page.getByRole("link", { name: "Your name, your language and your data" }).click();
  await page.getByLabel("Your name").fill("A");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Too short")).toBeVisible();
  await page.getByLabel("Your name").fill("Amina the Second");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const taken = await page.request.get((await page.getByRole("link", { name: "Download" }).getAttribute("href")) ?? "");
  expect(await taken.json()).toMatchObject({ donor: { name: "Amina the Second", email }, gifts: [{}, {}] });

  await page.goto("/en/donor");
  await page.getByRole("button", { name: "Close this page" }).click();
  await expect(page).not.toHaveURL(/\/donor$/);
  await page.goto("/en/donor");
  await expect(page).toHaveURL(/\/donor\/find$/);
});

test("a link works once; looking at it uses nothing up; an unknown address is answered the same", async ({ page }) => {
  const email = newAddress();
  await give(page, email);
  await mailTo(email, /your receipt/);
  await askForLink(page, newAddress());
  const said = await page.locator("main").textContent();
  await askForLink(page, email);
  expect(await page.locator("main").textContent()).toBe(said);

  const link = linkIn(await mailTo(email, /link to your gifts/), "donor");
  for (let looks = 0; looks < 3; looks++) await page.request.get(link);
  await openLink(page, email);
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole("button", { name: "Show my gifts" }).click();
  await expect(page.getByText("This link was used already or is too old")).toBeVisible();
});

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

/** Lets the next charge of the only recurring gift of this address come. */
async function renew(email: string, outcome: "succeed" | "decline") {
  const where = { donations: { some: { email } }, subscriptionId: { not: null } };
  const { subscriptionId } = await db.recurringDonation.findFirstOrThrow({ where });
  const lever = `${process.env.STRIPE_API_URL}/sandbox/subscriptions/${subscriptionId}/renew`;
  const answer = await fetch(lever, { method: "POST", body: JSON.stringify({ outcome }) });
  expect(answer.status).toBe(200);
}

// Asked for, then confirmed by the payment service: the page says so when it is looked at again.
async function settled(page: Page, words: string) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/is on its way|is being/)).toHaveCount(0, { timeout: 500 });
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

test.describe("without JavaScript, in Arabic, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a donor is forgotten, after a page that says what stays", async ({ page }) => {
    const email = newAddress();
    await give(page, email, "amount=25", "ar");
    await mailTo(email, /إيصالك/);
    await askForLink(page, email, "ar");
    await openLink(page, email);
    await page.getByRole("link", { name: "اسمك ولغتك وبياناتك" }).click();
    await page.getByRole("link", { name: "امحُ بياناتي" }).click();
    await page.getByRole("button", { name: "امحُ بياناتي" }).click();
    await expect(page.locator("[aria-invalid=true]")).toBeVisible();
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "امحُ بياناتي" }).click();
    await expect(page.getByRole("heading", { name: "مُحيت بياناتك" })).toBeVisible();
    await page.goto("/ar/donor");
    await expect(page).toHaveURL(/\/donor\/find$/);
    await mailTo(email, "مُحيت بياناتك");
  });
});
