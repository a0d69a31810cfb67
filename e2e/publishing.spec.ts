import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { typeset } from "@/lib/pdf/typeset";
import { people, signInAs } from "./fixtures";
import { mailTo } from "./inbox";

// A member publishes and an admin moderates: from a file to the library, over a request for changes.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a member publishes, is asked for changes, and is published", async ({ page, browser }) => {
      test.setTimeout(120_000);
      const title = `Bridges of the valley ${randomBytes(3).toString("hex")}`;
      await signInAs(page.context(), people.member);
      await beginDraft(page, title);

      await upload(page, "not a pdf", Buffer.from("MZ"));
      await expect(page.getByText("This is not a PDF.")).toBeVisible();
      await upload(page, "Bridges.pdf", Buffer.from(await aPdf(title)));
      // Whoever leaves while a file is on its way takes it back.
      await expect(page.getByRole("link", { name: "Bridges.pdf" }).first()).toBeVisible({ timeout: 30_000 });
      await expect(async () => {
        await page.reload();
        await expect(page.getByText("1 page", { exact: false })).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });

      await fillIn(page);
      await submit(page);

      const admin = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signInAs(admin.context(), people.admin);
      await openInQueue(admin, title);
      await admin.locator("summary", { hasText: "Ask for changes" }).click();
      await admin.getByLabel("Reason").fill("Please name the district.");
      await admin.getByRole("button", { name: "Ask for changes" }).click();
      await expect(admin.getByText("Changes are asked for.")).toBeVisible();
      await mailTo(people.member, title, "Please name the district.");

      await page.reload();
      await expect(page.getByText("Please name the district.")).toBeVisible();
      await submit(page);
      await openInQueue(admin, title);
      await admin.getByRole("button", { name: "Publish" }).click();
      await expect(admin.getByText("Published. Its organization is told by mail.")).toBeVisible();

      const reader = await browser.newPage();
      await reader.goto(`/en/library/search?q=${encodeURIComponent(title)}`);
      await reader.getByRole("link", { name: title }).click();
      await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
    });
  });
}

test("another organization's draft does not exist", async ({ page, browser }) => {
  await signInAs(page.context(), people.member);
  const address = await beginDraft(page, "A draft of our own");
  const stranger = await browser.newPage();
  await signInAs(stranger.context(), people.anotherMember);
  for (const path of [address, `${address}/preview`, `${address}/delete`])
    expect((await stranger.goto(path))?.status()).toBe(404);
  const id = address.split("/").at(-1);
  const sent = await stranger.request.post(`/uploads/publications/${id}`, {
    headers: { origin: new URL(stranger.url()).origin },
    multipart: { file: { name: "x.pdf", mimeType: "application/pdf", buffer: Buffer.from(await aPdf("x")) } },
  });
  expect(sent.status()).toBe(404);
});

// What another story has published under almost the same title is asked about.
async function submit(page: Page): Promise<void> {
  const why = page.getByLabel("Why it is another document");
  if (await why.isVisible()) await why.fill("It is about another valley.");
  const button = page.getByRole("button", { name: "Submit to the secretariat" });
  await button.click();
  // The notice of an earlier submission outlives a reload; the button does not outlive the submission.
  await expect(button).toHaveCount(0);
  await expect(page.getByText("Submitted. The secretariat has been told.")).toBeVisible();
}

async function beginDraft(page: Page, title: string): Promise<string> {
  await page.goto("/en/member/publications/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("The draft is there. Add its files.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("PDF file").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "Add this file" }).click();
}

async function fillIn(page: Page): Promise<void> {
  await expect(page.getByLabel("Date")).toHaveValue("2013-03-18");
  await page.getByRole("checkbox", { name: "Early warning" }).check();
  await page.getByRole("checkbox", { name: "Africa" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
}

async function openInQueue(page: Page, title: string): Promise<void> {
  await page.goto(`/en/admin/documents?status=SUBMITTED&q=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

function aPdf(title: string): Promise<Uint8Array> {
  const text =
    "Nairobi, 18 March 2013. The monitors of the valley were the first to hear that the bridge had been closed.";
  return typeset({
    locale: "en",
    title,
    url: "https://icrtop.example/",
    issuedAt: new Date("2013-03-18"),
    blocks: [{ kind: "paragraph", runs: [{ text }] }],
  });
}
