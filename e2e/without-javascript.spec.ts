import { expect } from "@playwright/test";
import { pages } from "./access/matrix";
import { test } from "./fixtures";

// Tor Browser at its safest, an old phone, a broken script: every public page and form works all the same.

test.use({ javaScriptEnabled: false });

test("every public page can be read, with its ways on", async ({ page, world }) => {
  for (const [name, { path, door }] of Object.entries(pages)) {
    if (door.visitor !== "ok") continue;
    await page.goto(path.replace(/\{(\w+)\}/g, (_, key: string) => world.names[key] ?? ""));
    await expect.soft(page.getByRole("heading", { level: 1 }), name).toBeVisible();
    expect.soft(((await page.locator("main, body").first().textContent()) ?? "").length, name).toBeGreaterThan(80);
    expect.soft(await page.getByText(/enable javascript|loading…/i).count(), name).toBe(0);
  }
});

test("a wrong form says what is wrong, beside what was typed", async ({ page }) => {
  const forms = [
    "/en/join",
    "/en/sign-in",
    "/en/sign-in/forgot",
    "/en/application/find",
    "/en/donor/find",
    "/en/email?page=/en/appeals",
    "/en/library/follow?region=africa",
  ];
  for (const path of forms) {
    await page.goto(path);
    const field = page.getByLabel(/e-mail/i).first();
    await page
      .locator("form[method=post] , form[action='']")
      .first()
      .evaluate((form) => form.setAttribute("novalidate", ""));
    await field.fill("no address");
    await page.locator("main").getByRole("button").last().click();
    await expect.soft(page.locator("[aria-invalid=true]").first(), path).toBeVisible();
    await expect.soft(page.getByLabel(/e-mail/i).first(), path).toHaveValue("no address");
    await expect.soft(page.locator("[aria-invalid=true]").first(), path).toBeFocused();
  }
});

test("a reader searches, narrows and opens a document", async ({ page }) => {
  await page.goto("/en/library");
  await page.getByRole("searchbox").first().fill("responsibility to protect");
  await page.getByRole("searchbox").first().press("Enter");
  await expect(page).toHaveURL(/\/en\/library\/search\?.*q=responsibility/);
  const first = page.locator("main a[href*='/en/documents/']").first();
  await first.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a representative comes to their pages and signs out", async ({ page, become }) => {
  await become("owner of B");
  await page.goto("/en/member");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/en/member");
  await expect(page).toHaveURL(/\/en\/sign-in/);
});
