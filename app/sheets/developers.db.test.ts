import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import DevelopersPage from "@/app/[locale]/(public)/developers/page";
import { GET as takeFile } from "@/app/[locale]/(public)/library/search/[file]/route";
import { GET as takeFeed } from "@/app/[locale]/feeds/[name]/route";
import { liveExamples } from "@/app/api/v1/examples";
import { resetDatabase } from "@/lib/db/testing/database";
import { locales } from "@/lib/i18n/locales";
import { ask } from "@/lib/library/api/testing/asking";
import { aDocument } from "@/lib/library/api/testing/documents";
import { anOrganization } from "@/lib/membership/testing/people";
import { sheetOf } from "./sheet-of";

beforeEach(resetDatabase);

/** What the portal itself answers to the request of an example. */
async function answerTo(href: string): Promise<string> {
  const url = new URL(href);
  const [, locale = "", noun, name = ""] = url.pathname.split("/");
  const request = new Request(href);
  if (url.pathname.startsWith("/api/")) return (await ask(href)).response.text();
  if (noun === "feeds") return (await takeFeed(request, { params: Promise.resolve({ locale, name }) })).text();
  const file = url.pathname.split("/").at(-1) ?? "";
  return (await takeFile(request, { params: Promise.resolve({ locale, file }) })).text();
}

describe.each(locales)("the page for developers in %s", (locale) => {
  it("shows requests with the answers they have", async () => {
    for (let n = 0; n < 3; n++) await aDocument({ titles: { en: `Rivers ${n} <b>'"`, ar: `أنهار ${n}` } });
    const examples = await liveExamples(locale);
    expect(examples.map(({ name }) => name)).toEqual(["search", "document", "problem", "oai", "feed", "export"]);
    for (const { name, href, answer, isWhole } of examples.filter((one) => one.name !== "oai")) {
      const given = await answerTo(href);
      expect(isWhole ? given === answer : given.startsWith(answer), name).toBe(true);
    }
    const html = renderToStaticMarkup(await DevelopersPage({ params: Promise.resolve({ locale }) }));
    for (const { href } of examples) expect(html).toContain(href.replaceAll("&", "&amp;"));
    for (const kind of ["invalid-parameter", "not-found", "too-many-requests", "fault", "terms"])
      expect(html).toContain(`id="${kind}"`);
    expect(html).not.toContain("<b>'");
  });

  it("is there for an empty library, and on paper", async () => {
    const html = renderToStaticMarkup(await DevelopersPage({ params: Promise.resolve({ locale }) }));
    expect(html).toContain("/api/v1/openapi.json");
    expect((await sheetOf(locale, ["developers"]))?.blocks.length).toBeGreaterThan(10);
  });

  it("shows nothing that is hidden", async () => {
    const { id } = await anOrganization({ name: "Canary", slug: "canary", listing: "SECRETARIAT" });
    await aDocument({ publisherId: id });
    await aDocument({ titles: { en: "Canary" }, audience: "MEMBERS", date: new Date("2025-01-01") });
    const html = renderToStaticMarkup(await DevelopersPage({ params: Promise.resolve({ locale }) }));
    expect(html.toLowerCase()).not.toContain("canary");
  });
});
