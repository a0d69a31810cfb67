import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { indexDocument } from "@/lib/library/search/indexing";
import { people, signInAs } from "./fixtures";

// A record knows its field: how it relates to others, what replaces it, and what is left when it is withdrawn.

async function aRecord(title: string): Promise<{ id: string; slug: string }> {
  const slug = `record-${randomBytes(4).toString("hex")}`;
  return transaction(async (tx) => {
    const { id } = await tx.document.create({
      data: {
        ...{ slug, status: "PUBLISHED", typeSlug: "report", date: new Date("2013-05-01"), datePrecision: "MONTH" },
        ...{ publishedAt: new Date(), body: "A conference" },
        texts: { create: { locale: "en", title, abstract: "Words that only a reader sees." } },
        regions: { create: { regionSlug: "africa" } },
        topics: { create: { topicSlug: "prevention" } },
        editions: { create: { language: "en", link: "https://example.org/text" } },
      },
    });
    await indexDocument(tx, id);
    return { id, slug };
  });
}

test.afterAll(async () => {
  await db.document.deleteMany({ where: { slug: { startsWith: "record-" } } });
});

// A page is drawn anew by a job.
async function eventually(look: () => Promise<void>): Promise<void> {
  await expect(look).toPass({ timeout: 60_000 });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the secretariat edits a record, and nothing typed is lost", async ({ page, context, browser }) => {
      test.setTimeout(120_000);
      const { id, slug } = await aRecord("Before the edit");
      await signInAs(context, people.admin);
      await page.goto(`/en/admin/documents/${id}/edit`);
      await page.getByLabel("Title", { exact: true }).first().fill("After the edit");
      await page.getByLabel("Date", { exact: true }).fill("2013");
      await page.getByLabel("Symbols", { exact: true }).fill("a63");
      await page.getByLabel("Vote", { exact: true }).fill("115-15-28");
      await page.getByRole("checkbox", { name: "Genocide" }).check();
      await page.getByLabel("Licence", { exact: true }).selectOption("CC_BY");
      await save(page);
      await expect(page.getByText("“a63” looks like a symbol of the United Nations", { exact: false })).toBeVisible();
      await expect(page.getByLabel("Title", { exact: true }).first()).toHaveValue("After the edit");
      await page.getByLabel("Symbols", { exact: true }).fill("a63 677");
      await save(page);
      await expect(page.getByText("carries the symbol A/63/677 already", { exact: false })).toBeVisible();
      await page.getByRole("checkbox", { name: "Another document may carry" }).check();
      await save(page);
      await expect(page.getByText("Saved.")).toBeVisible();

      const reader = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await eventually(async () => {
        await reader.goto(`/en/documents/${slug}`);
        await expect(reader.getByRole("heading", { level: 1, name: "After the edit" })).toBeVisible({ timeout: 1_000 });
      });
      for (const said of ["A/63/677", "115–15–28 (for–against–abstaining)", "Genocide", "Permanent link"])
        await expect(reader.getByText(said).first()).toBeVisible();
      await expect(reader.getByRole("link", { name: /CC-BY-4.0/ })).toBeVisible();
      await expect(reader.locator("time[datetime='2013']").first()).toBeVisible();
    });

    test("two documents are related, and the old version leads to the new one", async ({ page, context }) => {
      test.setTimeout(120_000);
      const [old, fresh] = [await aRecord("The first version"), await aRecord("The second version")];
      await signInAs(context, people.admin);
      await page.goto(`/en/admin/documents/${fresh.id}/relations`);
      await add(page, old.slug, "New version of");
      await add(page, "A/RES/60/1", "Recalls");
      await eventually(async () => {
        await page.goto(`/en/documents/${old.slug}`);
        await expect(page.getByText("This is not the latest version.")).toBeVisible({ timeout: 1_000 });
      });
      await page.getByRole("link", { name: "Read the latest: The second version" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "The second version" })).toBeVisible();
      await expect(page.getByRole("img", { name: /drawing of the relations/ })).toBeVisible();
      await expect(page.getByRole("link", { name: "2005 World Summit Outcome" }).first()).toBeVisible();
      await eventually(async () => {
        await page.goto("/en/documents/world-summit-outcome-2005");
        await expect(page.getByRole("link", { name: "The second version" }).first()).toBeVisible({ timeout: 1_000 });
      });
    });

    test("an address that was given out leads on, and answers when its document is withdrawn", async ({
      page,
      context,
      request,
    }) => {
      test.setTimeout(120_000);
      const { id, slug } = await aRecord("A withdrawn paper");
      await signInAs(context, people.admin);
      await page.goto(`/en/admin/documents/${id}/edit`);
      await page.getByLabel("Short name in the address").fill(`${slug}-moved`);
      await save(page);
      await expect(page.getByText("Saved.")).toBeVisible();
      await eventually(async () => {
        const answer = await request.get(`/en/documents/${slug}`, { maxRedirects: 0 });
        expect(answer.status()).toBe(308);
        expect(answer.headers().location).toContain(`/en/documents/${slug}-moved`);
      });

      await page.goto(`/en/admin/documents/${id}`);
      await page.locator("summary", { hasText: "Withdraw" }).click();
      await page.getByLabel("Reason", { exact: true }).fill("It names a village.");
      await page.getByRole("button", { name: "Withdraw" }).click();
      await expect(page.getByText("say what readers are told", { exact: false })).toBeVisible();
      await page.getByLabel("What readers are told").fill("Its authors took it back.");
      await page.getByRole("button", { name: "Withdraw" }).click();
      await expect(page.getByText("Withdrawn. Its organization is told by mail.")).toBeVisible();

      await eventually(async () => {
        expect((await page.goto(`/en/documents/${slug}-moved`))?.status()).toBe(410);
      });
      await expect(page.getByRole("heading", { level: 1, name: "A withdrawn paper" })).toBeVisible();
      await expect(page.getByText("Its authors took it back.")).toBeVisible();
      for (const hidden of ["It names a village.", "Words that only a reader sees.", "example.org/text"])
        expect(await page.content()).not.toContain(hidden);
      expect((await request.get(`/en/documents/${slug}-moved.pdf`)).status()).toBe(404);
      expect((await request.get("/en/documents/never-there")).status()).toBe(404);
    });
  });
}

test("relations and notices read from right to left", async ({ page }) => {
  await page.goto("/ar/documents/world-summit-outcome-2005");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { name: "العلاقات بوثائق أخرى" })).toBeVisible();
  await expect(page.getByText("أُعيد تأكيدها في").first()).toBeVisible();
});

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save" }).click();
}

async function add(page: Page, q: string, bond: string): Promise<void> {
  const main = page.getByRole("main");
  await main.getByLabel("By symbol, title or short name.").fill(q);
  await main.getByRole("button", { name: "Search", exact: true }).click();
  await main.getByLabel("This document", { exact: true }).first().selectOption({ label: bond });
  await main.getByRole("button", { name: /^Add/ }).first().click();
  await expect(page.getByText("Saved.")).toBeVisible();
}
