import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { typeset } from "@/lib/pdf/typeset";
import { people, signInAs } from "./fixtures";
import { mailTo } from "./inbox";

// A reader reads without the file, asks for a language that is missing, and a member brings it.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a reader reads a document as text, and searches inside it", async ({ page }) => {
      await openDocument(page);
      await page.getByText("Read as text").locator("..").getByRole("link", { name: "English", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: /^Listening first/ })).toBeVisible();
      await expect(page.locator("section p").first()).not.toBeEmpty();

      await page.getByRole("searchbox", { name: "Search in this document" }).fill("warning");
      await page.getByRole("search").last().getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("heading", { name: "Pages that say it" })).toBeVisible();
      await page
        .getByRole("link", { name: /^p\. \d+$/ })
        .first()
        .click();
      await expect(page.locator("mark").first()).toBeVisible();
      const pdf = page.getByRole("link", { name: /^Page \d+ in the PDF$/ });
      expect(await pdf.getAttribute("href")).toMatch(/^\/files\/[^#]+#page=\d+$/);
      await page.getByRole("link", { name: /^All pages that say/ }).click();
      await expect(page).toHaveURL(/\/text\?edition=en&q=warning$/);
    });

    test("machines are led from the head of a document's page", async ({ page, request }) => {
      await openDocument(page);
      await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute("content", /^Listening first/);
      await expect(page.locator('head link[rel="item"]').first()).toHaveAttribute("type", "application/pdf");
      const href = await page.locator('head link[rel="linkset"]').getAttribute("href");
      const answer = await request.get(href ?? "");
      expect(answer.headers()["content-type"]).toBe("application/linkset+json");
      expect((await answer.json()).linkset[0].anchor).toBe(page.url());
    });

    test("the results of a search lead to the text of a page", async ({ page }) => {
      await page.goto("/en/library/search?q=early+warning");
      await page
        .getByRole("link", { name: /as text$/ })
        .first()
        .click();
      await expect(page).toHaveURL(/\/text\?edition=[a-z]+&page=\d+$/);
      expect((await page.goto("/en/documents/no-such-document/text"))?.status()).toBe(404);
    });

    test("a missing language is asked for, offered by a member, looked at, and read", async ({ page, browser }) => {
      test.setTimeout(120_000);
      const title = `Сначала слушать ${randomBytes(3).toString("hex")}`;
      const slug = await aDocumentWithoutRussian(page);
      await page.goto(`/en/documents/${slug}`);
      await page.getByRole("link", { name: "Ask for it: Русский" }).click();
      await page.getByRole("button", { name: "Ask for it" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Thank you" })).toBeVisible();

      const admin = await browser.newPage();
      await signInAs(admin.context(), people.admin);
      await admin.goto("/en/admin/documents/translations");
      await expect(
        admin.getByRole("table", { name: "Asked for, and missing" }).getByText("Русский").first(),
      ).toBeVisible();

      await signInAs(page.context(), people.member);
      await page.goto(`/en/member/publications/translate/${slug}`);
      await page.getByLabel("Language of the translation").selectOption("ru");
      await page.getByLabel("Title in this language").fill(title);
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByLabel("PDF file").setInputFiles({
        ...{ name: "ru.pdf", mimeType: "application/pdf" },
        buffer: Buffer.from(await aPdf(title)),
      });
      await page.getByRole("button", { name: "Hand in this file" }).click();
      // Whoever leaves while a file is on its way takes it back.
      await expect(page.getByText(/The file is being read|With the secretariat/).first()).toBeVisible({
        timeout: 30_000,
      });
      await expect(async () => {
        await page.reload();
        await expect(page.getByText("With the secretariat")).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });
      await mailTo(people.admin, title, "offers");

      await admin.reload();
      await admin.getByRole("link", { name: title }).click();
      if (javaScriptEnabled) {
        await admin.getByText("Refuse", { exact: true }).first().click();
        await admin.getByLabel("Reason").fill("Half of it is missing.");
        await admin.getByRole("button", { name: "Refuse" }).click();
        await mailTo(people.member, title, "Half of it is missing.");
        return;
      }
      await admin.getByRole("button", { name: "Accept" }).click();
      await expect(admin.getByText("Accepted: it is an edition of the document now.")).toBeVisible();
      await mailTo(people.member, title, "maintenant dans la bibliothèque");
      await expect(async () => {
        await page.goto(`/en/documents/${slug}`);
        await expect(page.getByRole("link", { name: /^Русский.*PDF/ })).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });
    });
  });
}

async function openDocument(page: Page): Promise<void> {
  await page.goto("/en/library/search?q=early+warning&region=africa");
  await page.getByRole("link", { name: /^Listening first/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Listening first/ })).toBeVisible();
}

async function aDocumentWithoutRussian(page: Page): Promise<string> {
  await openDocument(page);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

function aPdf(title: string): Promise<Uint8Array> {
  return typeset({
    ...{ locale: "en", title, url: "https://icrtop.example/", issuedAt: new Date("2013-03-18") },
    blocks: [{ kind: "paragraph", runs: [{ text: "Мост через долину был закрыт." }] }],
  });
}
