import { expect, type Page } from "@playwright/test";
import { linkIn, mailTo } from "./inbox";

// What a donor without an account does, in any language.

export const newAddress = () => `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;

export async function give(page: Page, email: string, query = "amount=25", locale = "en") {
  await page.goto(`/${locale}/donate?${query}`);
  await pay(page, email);
}

/** From the form, filled in but for who gives, to the thanks. */
export async function pay(page: Page, email: string, name = "Amina Donor") {
  await page.locator("[name=name]").fill(name);
  await page.locator("[name=email]").fill(email);
  await page.locator("main form").last().getByRole("button").last().click();
  await page.locator("[name=outcome][value=succeed]").check();
  await page.locator("form button").click();
  await expect(page).toHaveURL(/\/thanks/);
}

export async function askForLink(page: Page, email: string, locale = "en") {
  await page.goto(`/${locale}/donor`);
  await expect(page).toHaveURL(new RegExp(`/${locale}/donor/find$`));
  await page.locator("main [name=email]").fill(email);
  await page.locator("main").getByRole("button").last().click();
  await expect(page.getByRole("status")).toBeVisible();
}

export async function openLink(page: Page, email: string) {
  await page.goto(linkIn(await mailTo(email, /link to your gifts|رابط تبرعاتك/), "donor"));
  await page.locator("main").getByRole("button").last().click();
  await expect(page).toHaveURL(/\/donor$/);
}

/** Gives, and then opens the page of who gave. */
export async function giveAndLook(page: Page, email: string, query: string, locale = "en") {
  await give(page, email, query, locale);
  await mailTo(email, /your receipt|إيصالك/);
  await askForLink(page, email, locale);
  await openLink(page, email);
}

/** 25 dollars a month, and then the page of who gives them. */
export const giveMonthly = (page: Page, email: string, locale = "en") =>
  giveAndLook(page, email, "amount=25&interval=month", locale);

// Asked for, then confirmed by the payment service: the page says so when it is looked at again.
export async function settled(page: Page, words: string) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/is on its way|is being|في الطريق/)).toHaveCount(0, { timeout: 500 });
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}
