import { randomBytes } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { aReadFile } from "@/lib/library/reading/testing/files";
import { aRecord } from "@/lib/library/records/testing/records";
import { typeset } from "@/lib/pdf/typeset";
import { storage } from "@/lib/storage/storage";
import { people, signInAs } from "./fixtures";

// A reader opens a document, cites it and takes it away; that is counted, and nothing else is.

const robot = { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" };
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** A document with a file in English and Arabic titles, opened 57 times yesterday, and another of the same body. */
async function aDocument(publisherId?: string): Promise<{ id: string; slug: string; body: string }> {
  const mark = randomBytes(4).toString("hex");
  const given = { body: `Council ${mark}`, doi: `10.1000/${mark}`, authors: ["Haddad, Noor", "Sami Aziz"] };
  const slug = `usage-${mark}`;
  const id = await aRecord({
    ...given,
    slug,
    symbols: [`X/${mark}`],
    publishedAt: new Date(day(40)),
    ...(publisherId && { publisherId }),
  });
  await aRecord({ body: given.body, slug: `${slug}-other`, ...(publisherId && { publisherId }) });
  await db.edition.deleteMany({ where: { documentId: id } });
  const { fileId } = await aReadFile(id, "en", ["The words of the first page."]);
  const pdf = await typeset({
    ...{ locale: "en", title: "Bridges", url: "http://localhost/", issuedAt: new Date() },
    blocks: [{ kind: "paragraph", runs: [{ text: "The words of the first page." }] }],
  });
  await db.storedFile.update({ where: { id: fileId ?? "" }, data: await storage().put(Buffer.from(pdf)) });
  await db.documentUsage.create({ data: { documentId: id, day: new Date(day(1)), kind: "VIEW", count: 57 } });
  return { id, slug, body: given.body };
}

test.afterAll(async () => {
  await db.document.deleteMany({ where: { slug: { startsWith: "usage-" } } });
});

/** What the secretariat's list says of today, once it is written: opened, fetched. */
async function countedToday(request: APIRequestContext, slug: string): Promise<string> {
  const list = await request.get(`/en/admin/documents/usage/export?from=${day(0)}&sort=-views`);
  return new RegExp(`,${slug},(\\d+,\\d+),`).exec(await list.text())?.[1] ?? "nothing";
}

async function openCitations(page: Page): Promise<void> {
  await page.getByText("Cite", { exact: true }).click();
  await page.getByText("CSL-JSON to copy", { exact: true }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("what a reader opens and takes away is counted once, and no robot is", async ({ page, request, browser }) => {
      const { slug } = await aDocument();
      const address = `/en/documents/${slug}`;
      await page.goto(address);
      await expect(page.getByText("Opened at least 50 times. Fetched fewer than 10 times.")).toBeVisible();
      const link = page.getByRole("link", { name: /^English.*PDF/ });
      const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(file.suggestedFilename()).toBe(`X-${slug.slice(6)}_Bridges_2013_en.pdf`);
      const href = (await link.getAttribute("href")) ?? "";
      await page.reload();

      for (let time = 0; time < 3; time++) {
        expect((await request.get(address, { headers: robot })).status()).toBe(200);
        expect((await request.get(href, { headers: robot })).status()).toBe(200);
      }
      const other = { "user-agent": "Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0" };
      await request.head(address, { headers: other });
      await request.get(address, { headers: { ...other, "sec-purpose": "prefetch" } });
      await request.get(href, { headers: { ...other, range: "bytes=100-" } });

      const context = await browser.newContext();
      await signInAs(context, people.admin);
      await expect.poll(() => countedToday(context.request, slug), { timeout: 30_000 }).toBe("1,1");
      // Whatever came after it has had its time to be written as well.
      for (let second = 0; second < 6; second++) {
        await page.waitForTimeout(1_000);
        expect(await countedToday(context.request, slug)).toBe("1,1");
      }
      await context.close();

      await page.getByRole("link", { name: "How this is counted" }).click();
      await expect(page).toHaveURL(/\/en\/privacy#counting$/);
      await expect(page.getByRole("heading", { name: "When documents are counted" })).toBeVisible();
    });

    test("a reader copies a record as CSL-JSON, and reads on", async ({ page, request, context }) => {
      const { slug, body } = await aDocument();
      if (javaScriptEnabled) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`/en/documents/${slug}`);
      await openCitations(page);
      const text = page.locator("details details", { hasText: "CSL-JSON to copy" }).locator("pre");
      await expect(text).toBeVisible();
      const [record] = JSON.parse((await text.textContent()) ?? "");
      expect(record).toMatchObject({ title: "Bridges", DOI: `10.1000/${slug.slice(6)}` });
      expect(record.author).toEqual([{ family: "Haddad", given: "Noor" }, { literal: "Sami Aziz" }]);
      if (javaScriptEnabled) {
        await page.getByRole("button", { name: /^Copy.*CSL-JSON/ }).click();
        await expect(page.getByRole("button", { name: /^Copied.*CSL-JSON/ })).toBeVisible();
        expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual([record]);
      }
      const answer = await request.get(`/en/documents/${slug}/cite/csl.json`);
      expect(answer.headers()["content-type"]).toContain("application/vnd.citationstyles.csl+json");
      expect(answer.headers()["content-disposition"]).toContain(`${slug}.csl.json`);
      expect(await answer.json()).toEqual([record]);

      await expect(page.getByRole("heading", { level: 2, name: `More from ${body}` })).toBeVisible();
      await page.getByRole("link", { name: `All documents of ${body}`, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(body);
    });

    test("a member sees how often the publications of their organization are read, by month", async ({
      page,
      context,
    }) => {
      const member = await db.user.findUniqueOrThrow({
        where: { email: people.member },
        select: { representative: { select: { organizationId: true } } },
      });
      const { id } = await aDocument(member.representative?.organizationId);
      const others = await aDocument();
      await signInAs(context, people.member);
      await page.goto("/en/member/publications");
      await page.getByRole("link", { name: "How often they are read" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "How often your publications are read" })).toBeVisible();
      await page.locator(`a[href="/en/member/publications/usage/${id}"]`).click();
      await expect(page.getByRole("heading", { level: 1, name: "By month: Bridges" })).toBeVisible();
      const counted = page.locator("tbody tr", { has: page.locator(`time[datetime="${day(1).slice(0, 7)}"]`) });
      await expect(counted.getByRole("cell", { name: "57", exact: true })).toBeVisible();
      expect((await page.goto(`/en/member/publications/usage/${others.id}`))?.status()).toBe(404);
    });
  });
}

test("the secretariat lists what is read most between two days", async ({ page, context }) => {
  const { slug } = await aDocument();
  await signInAs(context, people.admin);
  await page.goto("/en/admin/documents");
  await page.getByRole("link", { name: "What is read most" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What is read most" })).toBeVisible();
  await page.getByLabel("From", { exact: true }).fill(day(1));
  await page.getByLabel("To", { exact: true }).fill(day(1));
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByRole("cell", { name: "57", exact: true }).first()).toBeVisible();
  const href = (await page.getByRole("link", { name: "Export CSV" }).getAttribute("href")) ?? "";
  expect(await (await page.request.get(href)).text()).toContain(`Bridges,${slug},57,0,${day(1)},${day(1)}`);
});

test("machines are led by headers, from a document's page and back from its file", async ({ request }) => {
  const { slug } = await aDocument();
  const page = await request.get(`/ar/documents/${slug}`, { headers: robot });
  const { link = "" } = page.headers();
  for (const said of [
    `<https://doi.org/10.1000/${slug.slice(6)}>; rel="cite-as"`,
    `/ar/documents/${slug}/cite/csl.json>; rel="describedby"; type="application/vnd.citationstyles.csl+json"`,
    `/ar/documents/${slug}/linkset>; rel="linkset"; type="application/linkset+json"`,
    'rel="item"; type="application/pdf"; hreflang="en"',
  ])
    expect(link).toContain(said);
  const file = /<([^>]+)>; rel="item"/.exec(link)?.[1] ?? "";
  const answer = await request.get(new URL(file).pathname, { headers: robot });
  expect(answer.headers().link).toContain(`/en/documents/${slug}>; rel="collection"; type="text/html"`);
  expect((await request.get("/en/documents/never-there", { headers: robot })).headers().link ?? "").not.toContain(
    "cite-as",
  );
});

test("how often a document is opened is told in French and Arabic", async ({ page }) => {
  const { slug } = await aDocument();
  await page.goto(`/fr/documents/${slug}`);
  await expect(page.getByText("Page ouverte au moins 50 fois.", { exact: false })).toBeVisible();
  await page.goto(`/ar/documents/${slug}`);
  await expect(page.getByText("فُتحت الصفحة 50 مرة على الأقل.", { exact: false })).toBeVisible();
});
