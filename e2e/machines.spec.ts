import { expect, test } from "@playwright/test";
import { ask } from "./access/ask";

// A program reads: it finds the way from a search, walks to the end, keeps to what it is told; a crawler as well.

test("a reader takes a search to the API, and a program walks it to its end", async ({ page, request }) => {
  await page.goto("/en/library/search?q=protect&region=africa");
  const href = await page.getByRole("link", { name: "API", exact: true }).getAttribute("href");
  const first = await request.get(`${href}&limit=2`);
  expect(first.status()).toBe(200);
  expect(first.headers()).toMatchObject({ "access-control-allow-origin": "*" });
  expect(first.headers().ratelimit).toMatch(/^"api";r=\d+;t=\d+$/);
  expect(first.headers()["ratelimit-policy"]).toMatch(/^"api";q=\d+;w=60$/);
  const { total } = await first.json();
  const met: string[] = [];
  for (let next: string | null = `${href}&limit=2`; next !== null; ) {
    const { data, links } = await (await request.get(next)).json();
    met.push(...data.map(({ id }: { id: string }) => id));
    next = links.next && new URL(links.next).pathname + new URL(links.next).search;
  }
  expect(new Set(met).size).toBe(met.length);
  expect(met.length).toBe(total.count);
  await expect(page.getByText(`${total.count} document`).first()).toBeVisible();
});

test("a document is read by its slug, known again, and says where people read it", async ({ page, request }) => {
  const answer = await request.get("/api/v1/documents/listening-first");
  const { data } = await answer.json();
  expect(data.titles.en).toMatch(/^Listening first/);
  const again = await request.get("/api/v1/documents/listening-first", {
    headers: { "If-None-Match": answer.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
  await page.goto(new URL(data.link).pathname);
  await expect(page.getByRole("heading", { level: 1, name: data.titles.en })).toBeVisible();
  const ris = await request.get(new URL(data.citations.ris).pathname);
  expect(await ris.text()).toContain("TY  - ");
});

test("what is wrong is said, and nothing is written", async () => {
  const wrong = await ask("/api/v1/documents?region=atlantis");
  expect([wrong.status, wrong.headers["content-type"]]).toEqual([400, "application/problem+json"]);
  expect(JSON.parse(wrong.body).errors[0]).toMatchObject({ parameter: "region" });
  const elsewhere = { Origin: "https://elsewhere.example" };
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const refused = await ask("/api/v1/documents", { method, headers: elsewhere });
    expect([refused.status, refused.headers.allow], method).toEqual([405, "GET, HEAD, OPTIONS"]);
  }
  const preflight = await ask("/api/v1/documents", { method: "OPTIONS", headers: elsewhere });
  expect([preflight.status, preflight.headers["access-control-allow-origin"]]).toEqual([204, "*"]);
  const head = await ask("/api/v1/regions", { method: "HEAD" });
  expect([head.status, head.body]).toEqual([200, ""]);
  expect((await ask("/api/v1/documents/%00")).status).toBe(400);
  expect((await ask("/api/v1/documents/no-such-document")).status).toBe(404);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const [locale, title] of [
      ["en", "For developers"],
      ["fr", "Pour les développeurs"],
      ["ar", "للمطوّرين"],
    ] as const) {
      test(`a developer finds the page from the foot of any page, and what it shows is true, in ${locale}`, async ({
        page,
        request,
      }) => {
        await page.goto(`/${locale}/library`);
        await page.getByRole("contentinfo").getByRole("link", { name: title, exact: true }).click();
        await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
        const [asked = "", answered = ""] = await page.locator("figure").nth(1).locator("pre").allTextContents();
        const { pathname, search } = new URL(asked.replace(/^curl '|'$/g, ""));
        expect(await (await request.get(pathname + search)).text()).toBe(answered);
        expect((await request.get(`/${locale}/developers.pdf`)).headers()["content-type"]).toBe("application/pdf");
      });
    }
  });
}

test("a crawler finds every document in every language, and is kept out of searches", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /en/library/search?");
  const sitemap = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "").pathname;
  const index = await request.get(sitemap);
  expect(index.headers()["content-type"]).toContain("application/xml");
  const parts = [...(await index.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
  const texts = await Promise.all(parts.map(async (part) => (await request.get(part)).text()));
  const whole = texts.join("\n");
  for (const path of ["/en/documents/listening-first", "/ar/documents/listening-first", "/fr/developers"])
    expect(whole).toContain(path);
  expect(whole).toMatch(/hreflang="x-default" href="[^"]+\/en\/documents\/listening-first"/);
  const some = [...whole.matchAll(/<loc>([^<]+)<\/loc>/g)].filter((_, index) => index % 97 === 0);
  for (const [, loc = ""] of some) expect((await request.get(new URL(loc).pathname)).status(), loc).toBe(200);
});
