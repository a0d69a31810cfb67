import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { archiveOf } from "@/lib/library/imports/testing/archives";
import { typeset } from "@/lib/pdf/typeset";
import { people, signInAs } from "./fixtures";

// The secretariat brings many records in: checked first, then all of them or none, and out again in the same form.

const heading = "record,language,title,file,link,type,date,regions,doi";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an admin corrects a table and imports it", async ({ page }) => {
      test.setTimeout(120_000);
      const mark = randomBytes(4).toString("hex");
      const title = `Wells ${mark} of the hills ${mark}`;
      await signInAs(page.context(), people.admin);
      await page.goto("/en/admin/documents");
      await page.getByRole("link", { name: "Import records" }).click();

      await send(page, `${heading}\none,en,${title},,https://example.org/${mark},report,2013,atlantis,\n`);
      await expect(page.getByText("1 thing must be put right", { exact: false })).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole("cell", { name: "atlantis" })).toBeVisible();
      await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);

      await page.goto("/en/admin/documents/import");
      const table = `${heading}\none,en,${title},wells.pdf,,report,2013,africa,10.1000/${mark}\none,ar,آبار ${mark},,https://example.org/${mark},,,,\n`;
      await send(page, table, await archive("wells.pdf", title));
      await expect(page.getByText("Nothing is wrong", { exact: false })).toBeVisible({ timeout: 60_000 });
      await page.getByLabel("Into the library at once").check();
      await page.getByRole("button", { name: "Import 1 record" }).click();
      await expect(page.getByText("1 record is in.")).toBeVisible({ timeout: 60_000 });

      const reader = await page.context().newPage();
      await reader.goto(`/en/library/search?q=${encodeURIComponent(title)}`);
      await reader.getByRole("link", { name: title }).click();
      await expect(reader.getByRole("link", { name: `10.1000/${mark}` })).toBeVisible();

      const given = await page.request.get(`/en/admin/documents/records/records.csv?q=${mark}`);
      expect(await given.text()).toContain(`10.1000/${mark}`);
      expect((await page.request.get(`/en/admin/documents/records/records.zip?q=${mark}`)).status()).toBe(200);

      await page.goto("/en/admin/documents/import");
      await send(page, table, await archive("wells.pdf", title));
      await expect(page.getByText("A record with the same is here already.", { exact: false }).first()).toBeVisible({
        timeout: 60_000,
      });
    });
  });
}

test("nobody but the secretariat can import", async ({ page }) => {
  await signInAs(page.context(), people.member);
  await page.goto("/en/member");
  const sent = await page.request.post("/uploads/imports", {
    headers: { origin: new URL(page.url()).origin },
    multipart: { table: { name: "x.csv", mimeType: "text/csv", buffer: Buffer.from(heading) } },
  });
  expect(sent.status()).toBe(404);
});

async function send(page: Page, table: string, files?: Buffer): Promise<void> {
  await page
    .getByLabel("Table (CSV)")
    .setInputFiles({ name: "records.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  if (files)
    await page
      .getByLabel("Archive of the files (ZIP)")
      .setInputFiles({ name: "files.zip", mimeType: "application/zip", buffer: files });
  await page.getByRole("button", { name: "Check it" }).click();
}

async function archive(name: string, title: string): Promise<Buffer> {
  const bytes = await typeset({
    ...{ locale: "en", title, url: "https://icrtop.example/", issuedAt: new Date("2013-03-18") },
    blocks: [
      { kind: "paragraph", runs: [{ text: "The wells of the hills were counted by those who drink from them." }] },
    ],
  });
  return archiveOf({ [name]: bytes });
}
