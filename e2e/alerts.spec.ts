import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { alertKey } from "@/lib/library/alerts/keys";
import { indexDocument } from "@/lib/library/search/indexing";
import { forgetTries } from "./fixtures";
import { linkIn, mailTo } from "./inbox";

// A reader follows a search by mail: confirms the address, is told what is new, changes it, stops it, is forgotten.

test.beforeEach(forgetTries);

const newReader = () => `reader-${crypto.randomUUID().slice(0, 8)}@example.org`;
const made: string[] = [];
test.afterAll(() => db.document.deleteMany({ where: { id: { in: made } } }));

/** A document that fits no search but one for its own word. */
async function publish(word: string, title: string): Promise<void> {
  const { id } = await db.document.create({
    data: {
      slug: `${word}-${made.length}`,
      status: "PUBLISHED",
      typeSlug: "report",
      date: new Date("2026-11-01"),
      publishedAt: new Date(),
      texts: { create: { locale: "en", title: `${title} ${word}`, abstract: "What the people of the valley say." } },
      regions: { create: { regionSlug: "africa" } },
      editions: { create: { language: "en", link: "https://example.org/" } },
    },
  });
  made.push(id);
  await indexDocument(db, id);
}

/** It is five in the morning for the alerts of this address. */
async function tellNow(email: string): Promise<void> {
  await db.alert.updateMany({ where: { follower: { email } }, data: { dueAt: new Date(0) } });
  await enqueue(db, "tend-alerts", {});
}

async function askFor(page: Page, email: string, search: string): Promise<void> {
  await page.goto(`/en/library/search?${search}`);
  await page.getByRole("link", { name: "By mail", exact: true }).click();
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("radio", { name: "Every day" }).check();
  await page.getByRole("button", { name: "Send me the link to confirm" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Look into your mail" })).toBeVisible();
}

async function confirm(page: Page, email: string): Promise<string> {
  const link = linkIn(await mailTo(email, "Please confirm"), "alerts");
  await page.goto(link);
  await page.getByRole("button", { name: "Follow this search" }).click();
  await expect(page.getByText("Your address is confirmed.")).toBeVisible();
  return link;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a reader follows a search, is told of a new document, and stops", async ({ page }) => {
      const email = newReader();
      const word = `valley${crypto.randomUUID().slice(0, 6)}`;
      await askFor(page, email, `q=${word}&region=africa`);
      const link = await confirm(page, email);
      await expect(page.getByRole("link", { name: `“${word}” · Africa` })).toBeVisible();

      await page.goto(link);
      await expect(page.getByText("was used already")).toBeVisible();

      await publish(word, "Bridges of");
      await tellNow(email);
      const news = await mailTo(email, "A new document", `Bridges of ${word}`);
      expect(news.text).toContain("What the people of the valley say.");

      await page.goto(linkIn(news, "alerts"));
      await page.getByRole("button", { name: "Stop these mails" }).click();
      await expect(page.getByText("Stopped. You get no more mails about")).toBeVisible();
      await page.getByRole("button", { name: "Follow it again" }).click();
      await expect(page.getByText("You get mails about")).toBeVisible();
    });

    test("a reader sees all that an address follows, changes it, and has it erased", async ({ page, request }) => {
      const email = newReader();
      const word = `hill${crypto.randomUUID().slice(0, 6)}`;
      await askFor(page, email, `q=${word}`);
      await confirm(page, email);
      await page.getByLabel("How often").selectOption("WEEKLY");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByLabel("How often")).toHaveValue("WEEKLY");

      await publish(word, "Voices of");
      await tellNow(email);
      const { text } = await mailTo(email, "A new document", `Voices of ${word}`);
      const [own = ""] = /https?:\/\/\S+\/alerts\?follower=\S+/.exec(text) ?? [];
      const stop = /\/alerts\/stop\?(\S+)/.exec(text)?.[1] ?? "";

      const once = await request.post(`/en/alerts/one-click?${stop}`, { form: { "List-Unsubscribe": "One-Click" } });
      expect(once.status()).toBe(200);
      await page.goto(own);
      await expect(page.getByText("Stopped", { exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Follow again" }).click();
      await page.getByRole("button", { name: "Stop all" }).click();
      await expect(page.getByText("Stopped", { exact: true })).toBeVisible();

      await page.getByRole("checkbox", { name: "Yes, erase my address" }).check();
      await page.getByRole("button", { name: "Erase", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Your address is erased" })).toBeVisible();
      await page.goto(own);
      await expect(page.getByText("This link leads to nothing any more")).toBeVisible();
    });
  });
}

test("another site cannot stop it, and opening what mail programs post to changes nothing", async ({
  page,
  request,
}) => {
  const email = newReader();
  await askFor(page, email, "type=report");
  await confirm(page, email);
  const { id } = await db.alert.findFirstOrThrow({ where: { follower: { email } } });
  const address = `/en/alerts/one-click?alert=${id}&key=${alertKey(id)}`;
  const form = { "List-Unsubscribe": "One-Click" };
  const foreign = await request.post(address, { form, headers: { Origin: "https://evil.example" } });
  expect(foreign.status()).toBe(403);
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Stop these mails" })).toBeVisible();
  expect(await db.alert.findFirst({ where: { id, stoppedAt: null } })).not.toBeNull();
});

test("in Arabic, from a region, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const email = newReader();
  await page.goto("/ar/regions/africa");
  await page.getByRole("link", { name: "بالبريد الإلكتروني", exact: true }).click();
  await expect(page.getByText("أفريقيا").first()).toBeVisible();
  await page.locator("main [name=email]").fill(email);
  await page.locator("main").getByRole("button").last().click();
  await expect(page.getByRole("heading", { level: 1, name: "راجع بريدك" })).toBeVisible();
  expect((await mailTo(email, "يرجى التأكيد")).text).toContain("/ar/alerts/confirm?token=");
});
