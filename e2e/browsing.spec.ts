import { expect, type Page, test } from "@playwright/test";

// A reader on a slow line walks through the library without a search, a script or a picture.

const facets = ["region", "country", "topic", "type", "body", "publisher", "language", "year"];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every facet leads to its values, and each value to its documents", async ({ page }) => {
    await page.goto("/en/library/by");
    await expect(page.getByRole("heading", { level: 1, name: "Browse the library" })).toBeVisible();
    for (const facet of facets) {
      await page.goto(`/en/library/by/${facet}`);
      const value = page.locator(`main a[href^="/en/library/by/${facet}/"]:not(svg a)`).first();
      await expect.soft(value, facet).toBeVisible();
      const name = (await value.textContent())?.trim() ?? "";
      await value.click();
      await expect.soft(page.getByRole("heading", { level: 1, name }), facet).toBeVisible();
      await expect.soft(page.locator("main h3 a").first(), `${facet} ${name}`).toBeVisible();
    }
  });

  test("pages follow one another by real links, and end", async ({ page }) => {
    await page.goto("/en/library/by/language/en");
    const first = await page.locator("main h3 a").first().getAttribute("href");
    await page.getByRole("link", { name: "Next", exact: true }).click();
    await expect(page).toHaveURL(/\/en\/library\/by\/language\/en\/2$/);
    expect(await page.locator("main h3 a").first().getAttribute("href")).not.toBe(first);
    await page.getByRole("link", { name: "Previous", exact: true }).click();
    await expect(page).toHaveURL(/\/en\/library\/by\/language\/en$/);
    for (const path of ["language/en/9999", "language/en/02", "topic/nonsense", "nonsense", "publisher/nobody"])
      expect((await page.goto(`/en/library/by/${path}`))?.status(), path).toBe(404);
    await page.goto("/en/library/by/language/en/1");
    await expect(page).toHaveURL(/\/en\/library\/by\/language\/en$/);
  });

  test("a region assembles itself", async ({ page }) => {
    await page.goto("/en/regions/africa");
    for (const name of ["Key texts of the region", "Who speaks for the region", "Timeline", "Newest documents"])
      await expect.soft(page.getByRole("heading", { name })).toBeVisible();
    await page.getByRole("region", { name: "Who speaks for the region" }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/en\/library\/by\/body\//);
  });

  test("browsing reads from right to left", async ({ page }) => {
    await page.goto("/ar/library/by/country");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { level: 1, name: "حسب البلد" })).toBeVisible();
  });
});

test("every page of browsing can be taken on paper", async ({ request }) => {
  for (const path of ["by", ...facets.map((facet) => `by/${facet}`), "by/region/africa"]) {
    const pdf = await request.get(`/en/library/${path}.pdf`);
    expect.soft((await pdf.body()).subarray(0, 5).toString(), path).toBe("%PDF-");
    expect.soft((await request.get(`/en/library/${path}?print=1`)).status(), path).toBe(200);
    expect.soft((await request.get(`/en/email?page=/en/library/${path}`)).status(), path).toBe(200);
  }
});

/** What a first visit transfers but for pictures and the framework's own scripts, in bytes. */
async function firstVisit(page: Page, path: string): Promise<number> {
  const network = await page.context().newCDPSession(page);
  const aside = new Set<string>();
  let bytes = 0;
  network.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Image" || /\.(js|svg)$/.test(new URL(response.url).pathname)) aside.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!aside.has(requestId)) bytes += encodedDataLength;
  });
  await network.send("Network.enable");
  await page.goto(path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  return bytes;
}

for (const locale of ["en", "fr", "ar"]) {
  for (const path of ["library", "library/search?q=protection", "library/by/country", "library/by/topic/prevention"]) {
    test(`a first visit to /${locale}/${path} stays below 60 KB`, async ({ page }) => {
      expect(await firstVisit(page, `/${locale}/${path}`)).toBeLessThan(60_000);
    });
  }
}
