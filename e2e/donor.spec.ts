import { expect, test } from "@playwright/test";
import { askForLink, give, giveAndLook, newAddress, openLink } from "./donors";
import { forgetTries } from "./fixtures";
import { linkIn, mailTo } from "./inbox";

test.beforeEach(forgetTries);

// A donor without an account: from the link in the mail to the gifts, the papers, the data, and being forgotten.

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

test.describe("without JavaScript, in Arabic, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a donor is forgotten, after a page that says what stays", async ({ page }) => {
    const email = newAddress();
    await giveAndLook(page, email, "amount=25", "ar");
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
