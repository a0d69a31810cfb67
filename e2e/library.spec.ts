import { expect, test } from "@playwright/test";

// A reader finds: by region, by words inside a file, by a symbol typed anyhow; and takes it away.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a reader searches inside the files, narrows down and reads", async ({ page, request }) => {
      await page.goto("/en/library");
      await page.getByRole("searchbox").fill("early warning");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Documents" })).toBeVisible();
      await expect(page.locator("mark").first()).toBeVisible();

      await page.getByRole("checkbox", { name: /^Africa/ }).check();
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/region=africa/);
      await expect(page.getByRole("link", { name: "Remove Africa" })).toBeVisible();

      await page.getByRole("link", { name: /^Listening first/ }).click();
      await expect(page.getByRole("heading", { level: 1, name: /^Listening first/ })).toBeVisible();
      const href = await page.getByRole("link", { name: /English.*PDF/ }).getAttribute("href");
      const file = await request.get(href ?? "");
      expect(file.headers()).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff" });
      expect(file.headers()["content-security-policy"]).toContain("sandbox");
      expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");

      await page.getByText("Cite", { exact: true }).click();
      await expect(page.getByText("Chicago")).toBeVisible();
      const [ris] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "RIS", exact: true }).click(),
      ]);
      expect(ris.suggestedFilename()).toBe("listening-first.ris");
    });

    test("a search can be followed and taken away", async ({ page, request }) => {
      await page.goto("/en/library/search?q=early+warning&region=africa");
      const hrefOf = (name: string) => page.getByRole("link", { name, exact: true }).getAttribute("href");
      const feed = await request.get((await hrefOf("Atom")) ?? "");
      expect(feed.headers()["content-type"]).toContain("application/atom+xml");
      expect(await feed.text()).toContain("/en/documents/listening-first");
      const ris = await request.get((await hrefOf("RIS")) ?? "");
      expect(ris.headers()["content-disposition"]).toMatch(/icrtop-library-.*\.ris/);
      expect(await ris.text()).toContain("Listening first");
    });

    test("a symbol is found in any spelling, and what is not there is said kindly", async ({ page }) => {
      for (const typed of ["a63 677", "A/63/677", "a 63 677"]) {
        await page.goto(`/en/library/search?q=${encodeURIComponent(typed)}`);
        await expect(
          page.getByRole("link", { name: "Implementing the responsibility to protect" }).first(),
        ).toBeVisible();
      }
      await page.goto("/en/library/search?q=xyzzyplugh&region=europe");
      await expect(page.getByText("No document fits “xyzzyplugh”.")).toBeVisible();
      await page.getByRole("link", { name: "Browse the library by region" }).click();
      await page.getByRole("main").getByRole("link", { name: "Africa", exact: true }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Africa" })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Key texts of the region" })).toBeVisible();
    });

    test("the library reads from right to left", async ({ page }) => {
      await page.goto("/ar/library/search?q=الإنذار");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(page.locator("mark").first()).toBeVisible();
    });
  });
}

test("a search sets no cookie and shows nothing that is for members", async ({ page, context }) => {
  await page.goto("/en/library/search?audience=MEMBERS&sort=title");
  expect(await context.cookies()).toEqual([]);
  expect((await page.goto("/en/library/search?q=%00%27%22)(%26|!&from=abc&page=-1&region[]=x"))?.status()).toBe(200);
  expect((await page.goto("/en/documents/no-such-document"))?.status()).toBe(404);
  expect((await page.request.get("/files/00000000-0000-4000-8000-000000000000/x.pdf")).status()).toBe(404);
  expect((await page.request.get("/files/no-id/x.pdf")).status()).toBe(404);
});
