import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { typeset } from "@/lib/pdf/typeset";
import { people, signInAs } from "./fixtures";

// What a member is told of a file: what it suggests and where that was found, and what looks the same.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a member is shown what a file suggests, and that the same file is here already", async ({ page }) => {
      test.setTimeout(120_000);
      const mark = randomBytes(4).toString("hex");
      const bytes = await aPdf(`Rivers ${mark}`);
      await signInAs(page.context(), people.member);
      await draftWith(page, `Rivers of the north ${mark}`, bytes);
      await expect(page.getByLabel("Authors")).toHaveValue("Amina Diallo");
      await expect(page.getByText("from the first page; please check", { exact: false }).first()).toBeVisible();

      await draftWith(page, `Something else ${mark}`, bytes);
      await page.getByLabel("DOI").fill("no doi");
      await fillIn(page);
      await expect(page.getByText("Give a DOI, like 10.1000/182.")).toBeVisible();
      await page.getByLabel("DOI").fill(`https://doi.org/10.1000/${mark}`);
      await fillIn(page);
      await expect(page.getByLabel("DOI")).toHaveValue(`10.1000/${mark}`);

      await expect(page.getByText("the same file")).toBeVisible();
      await page.getByRole("button", { name: "Submit to the secretariat" }).click();
      await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
      await page.getByLabel("Why it is another document").fill("The first was a mistake.");
      await page.getByRole("button", { name: "Submit to the secretariat" }).click();
      await expect(page.getByText("Submitted. The secretariat has been told.")).toBeVisible();
    });
  });
}

async function draftWith(page: Page, title: string, bytes: Uint8Array): Promise<void> {
  await page.goto("/en/member/publications/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Begin" }).click();
  await page
    .getByLabel("PDF file")
    .setInputFiles({ name: "Rivers.pdf", mimeType: "application/pdf", buffer: Buffer.from(bytes) });
  await page.getByRole("button", { name: "Add this file" }).click();
  // Whoever leaves while a file is on its way takes it back.
  await expect(page.getByRole("link", { name: "Rivers.pdf" }).first()).toBeVisible({ timeout: 30_000 });
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("1 page", { exact: false })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Date", { exact: true }).fill("2013-05");
  await page.getByRole("group", { name: "Topics" }).getByRole("checkbox").first().check();
  await page.getByRole("group", { name: "Regions" }).getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Save" }).click();
}

function aPdf(title: string): Promise<Uint8Array> {
  return typeset({
    ...{ locale: "en", title, url: "https://icrtop.example/", issuedAt: new Date("2013-03-18") },
    blocks: [
      { kind: "paragraph", runs: [{ text: "By Amina Diallo" }] },
      { kind: "paragraph", runs: [{ text: "The rivers of the north were watched by those who live along them." }] },
    ],
  });
}
