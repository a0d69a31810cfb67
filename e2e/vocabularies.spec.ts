import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { indexDocument } from "@/lib/library/search/indexing";
import { people, signInAs } from "./fixtures";

// The secretariat edits the vocabularies, and no link breaks. All of it with terms and bodies of its own.

const mark = `v${randomBytes(4).toString("hex")}`;
let made = 0;

/** A word that no other story has. */
const own = (word: string) => `${word} ${mark}${++made}`;
const slugOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

async function aTopic(name: string): Promise<string> {
  const slug = slugOf(name);
  const names = JSON.stringify({ en: name, fr: `${name} fr`, ar: `${name} ar` });
  await db.$executeRaw`
    INSERT INTO "Topic" (slug, position, names) SELECT ${slug}, max(position) + 1, ${names}::jsonb FROM "Topic"`;
  return slug;
}

async function aDocument({ topics = [], body = null }: { topics?: string[]; body?: string | null }): Promise<string> {
  const slug = `${mark}-${++made}`;
  await transaction(async (tx) => {
    const { id } = await tx.document.create({
      data: {
        ...{
          slug,
          body,
          status: "PUBLISHED",
          typeSlug: "report",
          date: new Date("2013-05-01"),
          publishedAt: new Date(),
        },
        texts: { create: { locale: "en", title: `Document ${slug}`, abstract: "Of a story." } },
        regions: { create: { regionSlug: "africa" } },
        topics: { create: topics.map((topicSlug) => ({ topicSlug })) },
        editions: { create: { language: "en", link: "https://example.org/text" } },
      },
    });
    await indexDocument(tx, id);
  });
  return slug;
}

test.afterAll(async () => {
  await db.document.deleteMany({ where: { slug: { startsWith: mark } } });
  const ofStory = { slug: { contains: mark } };
  await db.topic.deleteMany({ where: { ...ofStory, mergedIntoSlug: { not: null } } });
  await db.topic.deleteMany({ where: ofStory });
  await db.formerBody.deleteMany({ where: { present: { contains: mark } } });
});

// Jobs move documents and have pages drawn anew.
async function eventually(look: () => Promise<void>): Promise<void> {
  await expect(look).toPass({ timeout: 60_000 });
}

async function shows(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible({ timeout: 2_000 });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    test.setTimeout(180_000);

    test("a topic is added, moved and renamed in Arabic, and the public page says so", async ({ page, context }) => {
      const name = own("Topic");
      const slug = slugOf(name);
      await signInAs(context, people.admin);
      await page.goto("/en/admin/documents");
      await page.getByRole("link", { name: "Vocabularies", exact: true }).click();
      const adding = page.getByRole("region", { name: "Add a topic", exact: true });
      await adding.getByLabel("Name (English)", { exact: true }).fill("Prevention");
      await adding.getByLabel("Name (Français)", { exact: true }).fill(`${name} fr`);
      await adding.getByLabel("Name (العربية)", { exact: true }).fill(`موضوع ${name}`);
      await adding.getByRole("button", { name: "Add", exact: true }).click();
      await expect(page.getByText("another one is called this", { exact: false }).first()).toBeVisible();
      await expect(adding.getByLabel("Name (Français)", { exact: true })).toHaveValue(`${name} fr`);
      await adding.getByLabel("Name (English)", { exact: true }).fill(name);
      await adding.getByRole("button", { name: "Add", exact: true }).click();
      await expect(page.getByText("Added, at the end of the list.")).toBeVisible();

      await page.getByRole("button", { name: `Move “${name}” up`, exact: true }).click();
      await expect(page.getByText("The order is changed.")).toBeVisible();
      await expect(page.getByRole("button", { name: `Move “${name}” down`, exact: true })).toBeVisible();

      const document = await aDocument({ topics: [slug] });
      await eventually(() => shows(page, `/ar/library/by/topic/${slug}`, `موضوع ${name}`));
      await page.goto("/en/admin/documents/vocabularies");
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByLabel("Name (العربية)", { exact: true }).fill(`اسم جديد ${name}`);
      await page.getByRole("button", { name: "Save the names", exact: true }).click();
      await expect(page.getByText("Saved. It shows everywhere within seconds.")).toBeVisible();
      await eventually(() => shows(page, `/ar/library/by/topic/${slug}`, `اسم جديد ${name}`));
      await eventually(async () => {
        await page.goto(`/ar/documents/${document}`);
        await expect(page.getByRole("link", { name: `اسم جديد ${name}`, exact: true })).toBeVisible({ timeout: 2_000 });
      });
      await shows(page, `/en/library/by/topic/${slug}`, name);
    });

    test("a topic that is merged leads to the other wherever it is asked for", async ({ page, context }) => {
      const [from, into] = [own("Former"), own("Lasting")];
      const [fromSlug, intoSlug] = [await aTopic(from), await aTopic(into)];
      const document = await aDocument({ topics: [fromSlug] });
      await aDocument({ topics: [fromSlug, intoSlug] });
      await eventually(() => shows(page, `/en/library/by/topic/${fromSlug}`, from));

      await signInAs(context, people.admin);
      await page.goto(`/en/admin/documents/vocabularies/topic/${fromSlug}`);
      await expect(page.getByText("2 documents have it.", { exact: false })).toBeVisible();
      await page.getByRole("link", { name: "Merge with another", exact: true }).click();
      await page.getByLabel("Which one stays?", { exact: true }).selectOption({ label: into });
      await page.getByRole("button", { name: "Show what this does", exact: true }).click();
      await expect(page.getByText(`2 documents that have “${from}” take over “${into}”.`)).toBeVisible();
      await expect(page.getByText("One of them has both, and keeps one.")).toBeVisible();
      await page.getByRole("button", { name: "Merge", exact: true }).click();
      await expect(page.getByRole("alert").filter({ hasText: "Please correct the marked fields." })).toBeVisible();
      await page.getByRole("checkbox", { name: "I know that this cannot be undone" }).check();
      await page.getByRole("button", { name: "Merge", exact: true }).click();
      await expect(page.getByText("Merged.", { exact: false })).toBeVisible();

      await eventually(async () => {
        await shows(page, `/en/library/by/topic/${fromSlug}`, into);
        await expect(page).toHaveURL(new RegExp(`/en/library/by/topic/${intoSlug}$`), { timeout: 1_000 });
        await expect(page.getByRole("link", { name: `Document ${document}`, exact: true })).toBeVisible({
          timeout: 1_000,
        });
      });
      const moved = await page.request.get(`/en/library/by/topic/${fromSlug}`, { maxRedirects: 0 });
      expect(moved.status()).toBe(308);
      await page.goto(`/en/library/search?topic=${fromSlug}`);
      await expect(page.getByRole("link", { name: `Document ${document}`, exact: true }).first()).toBeVisible();
      const answer = await page.request.get(`/api/v1/documents?topic=${fromSlug}`);
      const { data } = (await answer.json()) as { data: { topics: string[] }[] };
      expect(data.map(({ topics }) => topics)).toEqual([[intoSlug], [intoSlug]]);
      const harvested = await page.request.get(`/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:${fromSlug}`);
      expect((await harvested.text()).match(/<header>/g)).toHaveLength(2);
    });

    test("a body gets one name for all its spellings, and its former page leads to the new one", async ({
      page,
      context,
    }) => {
      const [name, to] = [own("Council"), own("Assembly")];
      const documents = [await aDocument({ body: name }), await aDocument({ body: name.toUpperCase() })];
      await signInAs(context, people.admin);
      await page.goto(`/en/admin/documents/vocabularies/bodies?q=${encodeURIComponent(name)}`);
      await page.locator("tbody").getByRole("link").first().click();
      await page.getByLabel("New name", { exact: true }).fill("—");
      await page.getByRole("button", { name: "Show what this does", exact: true }).click();
      await expect(page.getByText("This cannot be a name", { exact: false })).toBeVisible();
      await page.getByLabel("New name", { exact: true }).fill(to);
      await page.getByRole("button", { name: "Show what this does", exact: true }).click();
      await expect(page.getByText(`2 documents are rewritten: they say “${to}” from then on.`)).toBeVisible();
      await page.getByRole("checkbox", { name: "I have read what this does" }).check();
      await page.getByRole("button", { name: "Rename", exact: true }).click();
      await expect(page.getByText("Renamed.", { exact: false })).toBeVisible();

      await eventually(async () => {
        await shows(page, `/en/library/by/body/${slugOf(name)}`, to);
        await expect(page).toHaveURL(new RegExp(`/en/library/by/body/${slugOf(to)}$`), { timeout: 1_000 });
        for (const document of documents)
          await expect(page.getByRole("link", { name: `Document ${document}`, exact: true })).toBeVisible({
            timeout: 1_000,
          });
      });
      await page.goto(`/en/library/search?body=${encodeURIComponent(name)}`);
      for (const document of documents)
        await expect(page.getByRole("link", { name: `Document ${document}`, exact: true }).first()).toBeVisible();
    });

    test("the lists read from right to left", async ({ page, context }) => {
      const name = own("Arabic");
      const slug = await aTopic(name);
      await signInAs(context, people.admin);
      await page.goto("/ar/admin/documents/vocabularies");
      await expect(page.getByRole("heading", { level: 1, name: "قوائم المصطلحات" })).toBeVisible();
      await page.getByRole("link", { name: `${name} ar`, exact: true }).click();
      await page.getByRole("checkbox", { name: "أعلم أنه لا يمكن التراجع عن ذلك" }).check();
      await page.getByRole("button", { name: "إزالة", exact: true }).click();
      await expect(page.getByText("تمت الإزالة.")).toBeVisible();
      await eventually(async () => {
        expect((await page.request.get(`/ar/library/by/topic/${slug}`)).status()).toBe(404);
      });
    });
  });
}
