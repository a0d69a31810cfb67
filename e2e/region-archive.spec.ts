import { buffer } from "node:stream/consumers";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { type Entry, fromBufferPromise } from "yauzl";

// A reader on a slow line takes a region along, knowing before how much it is.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a reader takes a region along", async ({ page, request }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto("/en/regions/africa");
      const section = page.getByRole("region", { name: "To read without a connection" });
      await expect(section.getByText(/^ZIP, .+, about .+(kB|MB)$/).first()).toBeVisible();
      const link = section.getByRole("link", { name: "List, records and texts" });
      await expect(link).toHaveAttribute("href", "/en/regions/africa/texts.zip");

      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(download.suggestedFilename()).toMatch(/^icrtop-africa-texts-en-\d{4}-\d\d-\d\d\.zip$/);
      expect(await download.failure()).toBeNull();

      const files = await archive(request, "/en/regions/africa/texts.zip");
      expect([...files.keys()]).toEqual(
        expect.arrayContaining(["README.txt", "records.ris", "records.bib", "manifest.csv", "manifest.json"]),
      );
      const rows = parse(files.get("manifest.csv") ?? "", { bom: true, columns: true }) as Record<string, string>[];
      expect(rows.length).toBeGreaterThan(0);
      for (const { file = "", link: address = "" } of rows) {
        if (file !== "") expect.soft(files.has(file), file).toBe(true);
        expect.soft(new URL(address).pathname).toMatch(/^\/en\/documents\//);
      }
      // What the list leads to is there.
      expect((await request.get(new URL(rows[0]?.link ?? "").pathname)).status()).toBe(200);
      expect(files.get("records.ris")).toContain("TY  - ");
    });
  });
}

test("in Arabic the page and what is taken along speak Arabic", async ({ page, request }) => {
  await page.goto("/ar/regions/africa");
  await expect(page.getByRole("heading", { name: "للقراءة دون اتصال" })).toBeVisible();
  expect((await archive(request, "/ar/regions/africa/texts.zip")).get("README.txt")).toContain("المسؤولية عن الحماية");
});

test("what a reader has is not sent again, and no other archive exists", async ({ request }) => {
  const first = await request.head("/en/regions/europe/texts.zip");
  const again = await request.get("/en/regions/europe/texts.zip", {
    headers: { "if-none-match": first.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
  for (const path of ["/en/regions/atlantis/texts.zip", "/en/regions/africa/all.zip", "/en/regions/africa/texts.ZIP"])
    expect((await request.get(path)).status(), path).toBe(404);
});

/** The files of an archive as text, by name. */
async function archive(request: APIRequestContext, path: string): Promise<Map<string, string>> {
  const response = await request.get(path);
  expect(response.headers()["content-type"]).toBe("application/zip");
  const zip = await fromBufferPromise(await response.body(), { lazyEntries: true });
  const files = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", async (entry: Entry) => {
      files.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
      zip.readEntry();
    });
    zip.on("end", resolve).on("error", reject);
    zip.readEntry();
  });
  return files;
}
