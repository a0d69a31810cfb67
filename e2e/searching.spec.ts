import { expect, test } from "@playwright/test";

// What a reader may type, what is offered meanwhile, and what is meant when nothing is found.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("words of a title, without a word, and one after the other", async ({ page }) => {
      const found = page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 3 });
      await page.goto("/en/library/search?q=title:listening");
      await expect(found.filter({ hasText: "Listening first" })).toHaveCount(1);
      const all = await found.count();
      await page.goto("/en/library/search?q=title:listening+-motorcycle");
      await expect(found.filter({ hasText: "Listening first" })).toHaveCount(0);
      expect(await found.count()).toBeLessThan(all);
      await page.goto(`/en/library/search?q=${encodeURIComponent('"two people on a motorcycle"')}`);
      await expect(found).toHaveCount(1);
    });

    test("the pages that say the words open the file there", async ({ page }) => {
      await page.goto(`/en/library/search?q=${encodeURIComponent('"two people on a motorcycle"')}`);
      await expect(page.locator('a[href*=".pdf#page="]').first()).toHaveText(/^p\. \d+$/);
    });

    test("how to search is told, with examples that are searches", async ({ page }) => {
      await page.goto("/en/library/search");
      await page.getByText("How to search").click();
      await page.getByRole("link", { name: "title:prevention" }).click();
      await expect(page.getByRole("searchbox")).toHaveValue("title:prevention");
    });

    test("what was meant is offered, in Arabic as well", async ({ page }) => {
      await page.goto("/en/library/search?q=genocied+preventoin");
      await page.getByRole("link", { name: /^Did you mean/ }).click();
      await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await page.goto("/ar/library/search?q=المدنييين");
      await expect(page.getByRole("link", { name: /^هل تقصد/ })).toBeVisible();
    });

    test("countries and issuing bodies narrow a search", async ({ page }) => {
      await page.goto("/en/library/search");
      const box = page.locator('input[name="body"]').first();
      const body = (await box.getAttribute("value")) ?? "";
      await box.check();
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/body=/);
      expect(new URL(page.url()).searchParams.get("body")).toBe(body);
      await expect(page.getByRole("link", { name: `Remove ${body}` })).toBeVisible();
      await page.goto("/en/library/search?country=SY");
      await expect(page.getByRole("link", { name: /^Remove Syria/ })).toBeVisible();
    });
  });
}

test("while one types, the library's words are offered", async ({ page }) => {
  await page.goto("/en/library");
  await page.getByRole("searchbox").pressSequentially("early warn");
  await expect(page.locator('datalist option[value="early warning"]')).toBeAttached();
});
