import { expect, test } from "@playwright/test";
import { forgetTries, people, signInAs } from "./fixtures";

test.beforeEach(forgetTries);

// What the secretariat reads of giving as a whole, and what an accountant takes away.

test.beforeEach(({ context }) => signInAs(context, people.admin));

test("figures by currency, month and appeal, and the journal they are made of", async ({ page }) => {
  await page.goto("/en/admin/donations");
  await page.getByRole("link", { name: "Figures and exports" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giving in figures");
  const currencies = page.getByRole("region", { name: "By currency" });
  await expect(currencies.getByRole("row", { name: /^JPY/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "By month, in USD" }).getByRole("row")).toHaveCount(13);

  await page.getByRole("combobox", { name: "Currency" }).selectOption("EUR");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/currency=EUR/);
  await expect(page.getByRole("region", { name: "By appeal, in EUR" }).getByRole("row")).toHaveCount(2);

  await expect(page.getByRole("region", { name: "By region or programme, in EUR" }).getByRole("row")).toHaveCount(2);

  const journal = await page.getByRole("link", { name: /^Accounting export/ }).getAttribute("href");
  const answer = await page.request.get(journal ?? "");
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const lines = (await answer.text()).trim().split("\n");
  expect(lines[0]?.replace(/^\ufeff/, "")).toBe(
    "date,entry,booking,account,account name,debit,credit,currency,appeal,donation,cause",
  );
  expect(lines.some((line) => line.includes(",4010,Gifts received,,") && line.includes("D-EXMP-1001"))).toBe(true);
});

test("a period in which nothing was booked says so, in Arabic on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/ar/admin/donations/report?from=2001-01-01&to=2001-12-31");
  await expect(page.getByText("لا قيود في هذه الفترة.")).toBeVisible();
  await page.goto("/ar/admin/donations/report");
  await expect(page.getByRole("heading", { name: "حسب العملة" })).toBeVisible();
  // Nothing of the page is wider than the phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
