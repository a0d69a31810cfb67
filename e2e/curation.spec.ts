import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
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

    test("two records become one, and the address of the one that goes leads to it", async ({ page }) => {
      test.setTimeout(120_000);
      const mark = randomBytes(4).toString("hex");
      await signInAs(page.context(), people.admin);
      await bringIn(page, [
        `kept,en,Orchards ${mark} by the sea,,https://example.org/${mark}/a,report,2013,africa,10.1000/${mark}a`,
        `other,fr,Vergers ${mark} de la côte,,https://example.org/${mark}/b,report,2013,europe,10.1000/${mark}b`,
      ]);
      const gone = await addressOf(page, `Vergers ${mark}`);

      await page.goto(`/en/admin/documents?q=${encodeURIComponent(`Orchards ${mark}`)}`);
      await page.locator("tbody").getByRole("link").first().click();
      await page.getByRole("link", { name: "Merge with a duplicate" }).click();
      await page.getByRole("searchbox").fill(`Vergers ${mark}`);
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("link", { name: new RegExp(`^Compare.*Vergers ${mark}`) }).click();
      await page.getByLabel(/^Take the other’s.*DOI/).check();
      await page.getByRole("button", { name: "Merge", exact: true }).click();
      await expect(page.getByText("Please correct the marked fields.", { exact: false })).toBeVisible();
      await page.getByLabel("I have compared both", { exact: false }).check();
      await page.getByLabel(/^Take the other’s.*DOI/).check();
      await page.getByRole("button", { name: "Merge", exact: true }).click();
      await expect(page.getByText("Merged. The old address leads here from now on.")).toBeVisible({ timeout: 30_000 });

      const reader = await page.context().newPage();
      await expect(async () => {
        await reader.goto(gone);
        await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`Orchards ${mark} by the sea`, {
          timeout: 1_000,
        });
      }).toPass({ timeout: 30_000 });
      expect(new URL(reader.url()).pathname).not.toBe(gone);
      await expect(reader.getByRole("link", { name: `10.1000/${mark}b` })).toBeVisible();
      for (const region of ["Africa", "Europe"])
        await expect(reader.locator("main").getByRole("link", { name: region, exact: true }).first()).toBeVisible();
    });

    test("a dead official link is found, and a moved one is put right", async ({ page }) => {
      test.setTimeout(120_000);
      const mark = randomBytes(4).toString("hex");
      const link = (name: string) => `https://example.org/${mark}/${name}`;
      await signInAs(page.context(), people.admin);
      await bringIn(page, [
        `one,en,Harbour ${mark} at dusk,,${link("moved")},report,2013,africa,`,
        `two,en,Lighthouse ${mark} of stone,,${link("dead")},report,2012,africa,`,
      ]);
      // What the weekly job leaves of two links.
      const tried = { checkedAt: new Date(), dueAt: new Date(Date.now() + 86_400_000) };
      await db.linkCheck.createMany({
        data: [
          { link: link("moved"), state: "MOVED", movedTo: link("new"), answer: "200", ...tried },
          { link: link("dead"), state: "DEAD", answer: "404", failures: 3, failingSince: new Date(), ...tried },
        ],
      });

      await page.goto(`/en/admin/documents/links?q=${mark}`);
      const row = (name: string) => page.locator("tbody tr").filter({ hasText: `${name} ${mark}` });
      await expect(row("Lighthouse").getByText("Dead", { exact: true })).toBeVisible();
      await row("Harbour").getByRole("button", { name: "Take over the new address" }).click();
      await expect(row("Harbour")).toHaveCount(0);
      await row("Lighthouse").getByRole("button", { name: "It works: rest for a year" }).click();
      await expect(row("Lighthouse")).toHaveCount(0);
      const editions = await db.edition.findMany({ where: { link: { contains: mark } }, select: { link: true } });
      expect(editions.map((one) => one.link).sort()).toEqual([link("dead"), link("new")]);
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

const heading = "record,language,title,file,link,type,date,regions,doi";

async function bringIn(page: Page, rows: readonly string[]): Promise<void> {
  await page.goto("/en/admin/documents/import");
  await page.getByLabel("Table (CSV)").setInputFiles({
    name: "records.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([heading, ...rows, ""].join("\n")),
  });
  await page.getByRole("button", { name: "Check it" }).click();
  await expect(page.getByText("Nothing is wrong", { exact: false })).toBeVisible({ timeout: 60_000 });
  await page.getByLabel("Into the library at once").check();
  await page.getByRole("button", { name: `Import ${rows.length} records` }).click();
  await expect(page.getByText(`${rows.length} records are in.`)).toBeVisible({ timeout: 60_000 });
}

async function addressOf(page: Page, title: string): Promise<string> {
  await page.goto(`/en/library/search?q=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title, exact: false }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  return new URL(page.url()).pathname;
}
