import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { typeset } from "@/lib/pdf/typeset";
import { people, signInAs } from "./fixtures";

// A file on a slow line: cut off, gone on with, chosen again after a reload, given up.

const size = 4 * 1024 * 1024;

test("a file whose line is lost waits, is paused, and arrives", async ({ page, context }) => {
  test.setTimeout(120_000);
  const file = await aFile();
  await openDraft(page);
  let pieces = 0;
  await page.route("**/uploads/resumable/*", async (route) => {
    if (route.request().method() !== "PATCH" || ++pieces !== 3) return route.continue();
    await context.setOffline(true);
    await route.abort("internetdisconnected");
  });
  await send(page, file.path);
  await expect(page.getByText("Waiting for the connection; nothing is lost.")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: file.name })).toBeVisible();
  await expect(page.getByText(/\d+%.? · .*MB.* of .*MB/)).toBeVisible();

  await page.getByRole("button", { name: "Pause" }).press("Enter");
  await expect(page.getByText("Paused. What has arrived is kept for a day.")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Go on" }).press("Enter");
  await expect(page.getByRole("link", { name: file.name })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Begun and not finished")).toHaveCount(0);
});

test("after a reload the same file goes on from where it was", async ({ page }) => {
  test.setTimeout(120_000);
  const file = await aFile();
  const address = await openDraft(page);
  const { revive } = await sendHalf(page, file.path);

  await page.reload();
  revive();
  await expect(page.getByText(again(file.name))).toBeVisible();
  // In the reader's language, and on a phone without anything beside the screen.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address.replace("/en/", "/ar/"));
  await expect(page.getByText(new RegExp(`اختر .?${file.name}.? من جديد`))).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.goto(address);
  const offsets: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") offsets.push(Number(request.headers()["upload-offset"]));
  });
  await send(page, file.path);
  await expect(page.getByRole("link", { name: file.name })).toBeVisible({ timeout: 60_000 });
  // Two pieces were there: what was sent after them is less than the file.
  expect(file.size - Math.min(...offsets)).toBeLessThanOrEqual(file.size - 2 * 512 * 1024);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("1 page", { exact: false })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
});

test("what was begun is given up, after a question, and is another's as little as before", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const file = await aFile();
  await openDraft(page);
  const { address, revive } = await sendHalf(page, file.path);

  const stranger = await browser.newPage();
  await signInAs(stranger.context(), people.anotherMember);
  const asked = { headers: { "tus-resumable": "1.0.0", origin: new URL(page.url()).origin } };
  expect((await stranger.request.head(address, asked)).status()).toBe(404);
  expect((await stranger.request.delete(address, asked)).status()).toBe(404);

  await page.reload();
  revive();
  const begun = page.getByRole("region", { name: "Begun and not finished" });
  await begun.getByRole("button", { name: new RegExp(`^Give up.*${file.name}`) }).click();
  await begun.getByRole("button", { name: "Keep it" }).click();
  await begun.getByRole("button", { name: new RegExp(`^Give up.*${file.name}`) }).click();
  await begun.getByRole("button", { name: "Yes, give it up" }).click();
  await expect(begun).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Add this file" })).toBeVisible();
  await expect(page.getByText(again(file.name))).toHaveCount(0);
});

const again = (name: string) => new RegExp(`Choose .?${name}.? again to go on from .?\\d+%`);

/** Sends the first pieces, after which the line is dead until `revive`; `address` is of what was begun. */
async function sendHalf(page: Page, path: string): Promise<{ address: string; revive: () => void }> {
  let [pieces, isDead, address] = [0, false, ""];
  await page.route("**/uploads/resumable/*", (route) => {
    if (route.request().method() === "PATCH") {
      address = route.request().url();
      if (++pieces === 3) isDead = true;
    }
    return isDead ? route.abort("connectionreset") : route.continue();
  });
  await send(page, path);
  await expect(page.getByText("Waiting for the connection; nothing is lost.")).toBeVisible({ timeout: 30_000 });
  const revive = () => {
    isDead = false;
  };
  return { address, revive };
}

async function send(page: Page, path: string): Promise<void> {
  await page.getByLabel("PDF file").setInputFiles(path);
  await page.getByRole("button", { name: "Add this file" }).click();
}

async function openDraft(page: Page): Promise<string> {
  await signInAs(page.context(), people.member);
  await page.goto("/en/member/publications/new");
  await page.getByLabel("Title").fill(`Bridges ${randomBytes(3).toString("hex")}`);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("The draft is there. Add its files.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** A PDF of several pieces, where a person would have it: a browser knows it again by its date. */
async function aFile(): Promise<{ path: string; name: string; size: number }> {
  const name = `Bridges-${randomBytes(3).toString("hex")}.pdf`;
  const pdf = Buffer.from(
    await typeset({
      ...{ locale: "en", title: "Bridges", url: "https://icrtop.example/", issuedAt: new Date("2013-03-18") },
      blocks: [
        { kind: "paragraph", runs: [{ text: "The bridges of the valley were counted by those who cross them." }] },
      ],
    }),
  );
  const end = pdf.lastIndexOf("startxref");
  const filling = Buffer.from(`%${randomBytes(size / 2).toString("hex")}\n`);
  const bytes = Buffer.concat([pdf.subarray(0, end), filling, pdf.subarray(end)]);
  const path = test.info().outputPath(name);
  await writeFile(path, bytes);
  return { path, name, size: bytes.length };
}
