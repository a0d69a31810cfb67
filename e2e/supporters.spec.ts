import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { forgetTries, people, sendCardsNow, signInAs } from "./fixtures";
import { linkIn, mailTo } from "./inbox";

test.beforeEach(forgetTries);

// What a donor lets be seen and said: the wall of supporters, the card for somebody, the sums that are open to everybody.

const newAddress = (who: string) => `${who}-${crypto.randomUUID().slice(0, 8)}@example.org`;

async function pay(page: Page) {
  await expect(page).toHaveURL(/\/c\/pay\//);
  await page.locator("[name=outcome][value=succeed]").check();
  await page.locator("form button").click();
  await expect(page).toHaveURL(/\/donate\/thanks/);
}

test("a message stands on the wall when an admin has read it, until it is taken down", async ({ page, context }) => {
  const word = `Keep watching, ${crypto.randomUUID().slice(0, 8)}`;
  const name = `Amina ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto("/en/donate?amount=50");
  await page.getByText("Where it goes, for an organization").click();
  await page.getByLabel("A message for the wall").fill(word);
  await page.getByLabel("Do not show my amount").check();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address", { exact: true }).fill(newAddress("donor"));
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await pay(page);

  const onWall = async (text: string, seen: boolean) =>
    expect(async () => {
      await page.goto("/en/supporters");
      await expect(page.getByText(text)).toHaveCount(seen ? 1 : 0, { timeout: 500 });
    }).toPass({ timeout: 30_000 });
  await onWall(name, true);
  await expect(page.getByText(word)).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: name })).not.toContainText("US$");

  await signInAs(context, people.admin);
  const entry = page.getByRole("listitem").filter({ hasText: word });
  await page.goto("/en/admin/donations/wall");
  await entry.getByRole("button", { name: "Show the message" }).click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await onWall(word, true);
  await page.goto("/en/admin/donations/wall");
  await entry.getByRole("button", { name: "Do not show it" }).click();
  await onWall(word, false);
  await page.goto("/en/admin/donations/wall");
  await page.getByRole("listitem").filter({ hasText: name }).getByRole("button", { name: "Hide the name" }).click();
  await onWall(name, false);
});

test("a site that an admin allows shows the form in a frame, and no other site does", async ({
  page,
  context,
  baseURL,
}) => {
  const site = `partner-${crypto.randomUUID().slice(0, 8)}.example`;
  await page.route(/^https:\/\/\S+\.example\//, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<h1>A partner</h1><iframe src="${baseURL}/en/embed/give"></iframe>`,
    }),
  );
  await page.route(`${baseURL}/en/embed/give`, async (route) => route.fulfill({ response: await route.fetch() }));
  const policy = async () => (await page.request.get("/en/embed/give")).headers()["content-security-policy"] ?? "";
  expect(await policy()).not.toContain(site);

  await signInAs(context, people.admin);
  await page.goto("/en/admin/settings/embed");
  await page.getByLabel("Address of a site").fill("http://no.example");
  await page.getByRole("button", { name: "Allow it" }).click();
  await expect(page.getByText("Give the address of a site, like")).toBeVisible();
  await page.getByLabel("Address of a site").fill(`https://${site}/some/page`);
  await page.getByRole("button", { name: "Allow it" }).click();
  await expect(page.locator("bdi", { hasText: site })).toBeVisible();
  await expect(page.getByLabel("The form, in a frame")).toHaveValue(/^<iframe src="http\S+\/en\/embed\/give"/);
  expect(await policy()).toContain(`frame-ancestors`);
  expect(await policy()).toContain(`https://${site}`);
  expect(await policy()).toMatch(/default-src 'none'/);

  await page.goto("https://stranger.example/");
  await expect(page.getByRole("heading", { name: "A partner" })).toBeVisible();
  await expect(page.frameLocator("iframe").getByRole("button", { name: "Give" })).toHaveCount(0);

  await page.goto(`https://${site}/`);
  const frame = page.frameLocator("iframe");
  await frame.getByText("250", { exact: true }).click();
  await frame.getByText("Monthly", { exact: true }).click();
  await frame.getByRole("button", { name: "Give" }).click();
  await expect(page).toHaveURL(/\/en\/donate\?.*interval=month.*amount=250/);

  await page.goto("/en/admin/settings/embed");
  await page.getByRole("button", { name: `Take back https://${site}` }).click();
  await expect(page.locator("bdi", { hasText: site })).toHaveCount(0);
  expect(await policy()).not.toContain(site);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a gift in memory of somebody sends a card, and its recipient refuses further ones", async ({ page }) => {
    const recipient = newAddress("leila");
    await page.goto("/ar/donate?amount=50&dedication=memory&honoree=Samir");
    await page.locator("[name=name]").fill("أمينة");
    const donor = newAddress("donor");
    await page.locator("[name=email]").fill(donor);
    await page.getByText("إرسال بطاقة بالبريد الإلكتروني").click();
    await page.locator("[name=recipientEmail]").fill(recipient);
    await page.getByRole("button", { name: "المتابعة إلى الدفع" }).click();
    // The name of the recipient was forgotten: the fold is open, and nothing is lost.
    await expect(page.locator("[name=recipientEmail]")).toHaveValue(recipient);
    await expect(page.locator("[name=honoree]")).toHaveValue("Samir");
    await page.locator("[name=recipientName]").fill("ليلى");
    await page.getByRole("button", { name: "المتابعة إلى الدفع" }).click();
    await pay(page);

    await expect.poll(() => db.donation.count({ where: { email: donor, status: "SUCCEEDED" } })).toBe(1);
    await sendCardsNow(donor);
    const card = await mailTo(recipient, /Samir/);
    expect(card.text).not.toMatch(/\$|50[.,]00/);
    await page.goto(linkIn(card, "donate"));
    await page.getByRole("button", { name: "لا ترسلوا إليّ بطاقات بعد الآن" }).click();
    await expect(page.getByText("لن تصلك منا بطاقات بعد الآن.")).toBeVisible();
  });

  test("the years that have ended stand open, on the page and on paper", async ({ page }) => {
    await page.goto("/en/accountability");
    await expect(page.getByRole("heading", { name: "What was given" })).toBeVisible();
    const paper = await page.request.get("/en/accountability.pdf");
    expect(paper.headers()["content-type"]).toBe("application/pdf");
    await page.goto("/ar/supporters");
    await expect(page.getByRole("heading", { name: "المساندون" })).toBeVisible();
  });
});
