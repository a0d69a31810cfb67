import { expect, test } from "@playwright/test";
import { people, signInAs } from "./fixtures";

// The secretariat keeps the library in order: from one record to its versions, its duplicate, and the lists of what needs a look.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("two records are compared before they are merged, and nothing happens unless it is confirmed", async ({
      page,
    }) => {
      await signInAs(page.context(), people.admin);
      await page.goto("/en/admin/documents?status=PUBLISHED");
      await page.locator("tbody").getByRole("link").first().click();
      const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
      await page.getByRole("link", { name: "Merge with a duplicate" }).click();
      await page.getByRole("searchbox").fill("the");
      await page.getByRole("button", { name: "Search" }).click();
      await page
        .getByRole("link", { name: /^Compare/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: "What this record gains" })).toBeVisible();
      await expect(page.getByText(title, { exact: false }).first()).toBeVisible();
    });

    test("a record shows its history", async ({ page }) => {
      await signInAs(page.context(), people.admin);
      await page.goto("/en/admin/documents?status=PUBLISHED");
      await page.locator("tbody").getByRole("link").first().click();
      await page.getByRole("link", { name: "History", exact: true }).click();
      await expect(page.getByText("Version 1", { exact: false }).filter({ visible: true }).first()).toBeVisible();
    });

    test("missing languages are counted, filtered and exported", async ({ page }) => {
      await signInAs(page.context(), people.admin);
      await page.goto("/ar/admin/documents/languages");
      await expect(page.getByRole("navigation", { name: "عدد السجلات الناقصة بحسب اللغة" })).toBeVisible();
      await page.goto("/en/admin/documents/languages?language=ru");
      const file = await page.request.get("/en/admin/documents/languages/export?language=ru");
      expect(file.headers()["content-type"]).toContain("text/csv");
    });
  });
}
