import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { searchDocuments } from "../queries";
import { indexDocument } from "../search/indexing";
import { everything } from "../search/schema";
import { ask, found } from "./testing/asking";
import { aDocument } from "./testing/documents";
import { type Place, type Steps, walk } from "./walk";

beforeEach(resetDatabase);

type Told = { id: string; titles: Record<string, string>; date: string; updated: string };

/** Goes through a whole list; `between` is done after each page. */
async function walked(path: string, between: (page: number) => Promise<unknown> = async () => {}): Promise<Told[]> {
  const all: Told[] = [];
  let cursor: string | null = "";
  for (let page = 1; cursor !== null; page++) {
    const more: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const { data, page: place } = await found(`${path}${more}`);
    all.push(...data);
    cursor = place.next;
    await between(page);
  }
  return all;
}

async function manyDocuments(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const title = `Rivers ${String.fromCharCode(97 + ((n * 7) % count))}${n % 3 === 0 ? " rivers" : ""}`;
    ids.push(await aDocument({ titles: { en: title, ar: `الأنهار ${n}` }, date: new Date(`20${10 + (n % 4)}-01-01`) }));
  }
  return ids;
}

const orders = ["newest", "oldest", "title", "updated", "relevance&q=rivers"];

describe("a walk", () => {
  it.each(orders)("by %s meets everything once, a page at a time as at once", async (sort) => {
    const ids = await manyDocuments(9);
    const path = `/api/v1/documents?sort=${sort}`;
    const inPages = (await walked(`${path}&limit=2`)).map(({ id }) => id);
    expect(inPages).toEqual((await walked(`${path}&limit=100`)).map(({ id }) => id));
    expect([...inPages].sort()).toEqual([...ids].sort());
  });

  it("is in the order that was asked for", async () => {
    await manyDocuments(9);
    const dates = (list: Told[]) => list.map(({ date }) => date);
    const newest = dates(await walked("/api/v1/documents?limit=2"));
    expect(newest).toEqual([...newest].sort().reverse());
    expect(dates(await walked("/api/v1/documents?limit=2&sort=oldest"))).toEqual([...newest].reverse());
    const titles = (await walked("/api/v1/documents?limit=2&sort=title")).map((one) => one.titles.en ?? "");
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b)));
    const changes = (await walked("/api/v1/documents?limit=2&sort=updated")).map(({ updated }) => updated);
    expect(changes).toEqual([...changes].sort());
  });

  it.each(orders)(
    "by %s misses and doubles nothing while documents come, change and go",
    async (sort) => {
      const ids = await manyDocuments(9);
      const gone = new Set<string>();
      const seen = await walked(`/api/v1/documents?limit=2&sort=${sort}`, async (page) => {
        await aDocument({
          titles: { en: `Rivers ${page % 2 ? "aa" : "zz"}` },
          date: new Date(`20${9 + (page % 6)}-06-01`),
        });
        const leaving = ids[page + 3];
        if (leaving && page < 4) {
          await db.document.update({ where: { id: leaving }, data: { status: "WITHDRAWN" } });
          await indexDocument(db, leaving);
          gone.add(leaving);
        }
        const changing = ids[8 - page];
        if (changing && page < 3 && !gone.has(changing) && sort !== "updated")
          await db.document.update({ where: { id: changing }, data: { vote: `1–${page}` } });
        if (page > 12) throw new Error("This walk has no end");
      });
      const met = seen.map(({ id }) => id);
      expect(new Set(met).size).toBe(met.length);
      expect(ids.filter((id) => !gone.has(id) && !met.includes(id))).toEqual([]);
    },
    40_000,
  );

  it.each(["newest", "oldest", "relevance"] as const)(
    "by %s is whole where more is found than was asked for",
    async (sort) => {
      const ids = await manyDocuments(12);
      const state = { ...everything, q: "rivers", sort };
      const met: string[] = [];
      let place: Place | null = null;
      do {
        const steps: Steps = await walk(
          { viewer: visitor, state, locale: "en", sort, since: null, first: 6 },
          place,
          2,
        );
        met.push(...steps.ids);
        place = steps.next;
        for (const title of ["Rivers rivers rivers", "Rivers"])
          await aDocument({ titles: { en: title }, date: new Date("2030-01-01") });
      } while (place && met.length < 60);
      expect(new Set(met).size).toBe(met.length);
      expect(ids.filter((id) => !met.includes(id))).toEqual([]);
    },
  );

  it.each([3, 12, undefined])("by relevance is in the order of the search page, where %s compete", async (first) => {
    for (const title of [
      "Calm rivers",
      "Rivers run calm",
      "Of calm",
      "Rivers, rivers, calm rivers",
      "Calm calm rivers",
    ])
      for (const year of [2011, 2013]) await aDocument({ titles: { en: title }, date: new Date(`${year}-03-01`) });
    const state = { ...everything, q: "calm rivers", sort: "relevance" } as const;
    const asked = { viewer: visitor, state, locale: "en", sort: "relevance", since: null } as const;
    const met: string[] = [];
    let place: Place | null = null;
    do {
      const steps: Steps = await walk({ ...asked, ...(first && { first }) }, place, 2);
      met.push(...steps.ids);
      place = steps.next;
    } while (place);
    const { hits } = await searchDocuments(visitor, { ...state, page: 1 }, "en");
    expect(met).toHaveLength(8);
    if (first !== 3) expect(met).toEqual(hits.map(({ id }) => id));
    expect(new Set(met).size).toBe(8);
  });

  it("by the last change meets again, as it now is, what changes on the way", async () => {
    const [first = ""] = await manyDocuments(4);
    const seen = await walked("/api/v1/documents?limit=2&sort=updated", async (page) => {
      if (page === 1) await db.document.update({ where: { id: first }, data: { vote: "1–0" } });
    });
    expect(seen.filter(({ id }) => id === first)).toHaveLength(2);
    expect(seen).toHaveLength(5);
  });

  it("goes on from no cursor but its own", async () => {
    await manyDocuments(3);
    const { page } = await found("/api/v1/documents?limit=1");
    const [body = "", signed = ""] = page.next.split(".");
    const forged = [
      ...[`${body}x.${signed}`, body, `.${signed}`, "", "a.b.c", `${page.next}&q=rivers`, `${page.next}&sort=oldest`],
      ...[`${page.next}&locale=fr`, `${page.next}&region=africa`, `${page.next}&cursor=${page.next}`],
    ];
    for (const cursor of forged)
      expect((await ask(`/api/v1/documents?limit=1&cursor=${cursor}`)).response.status, cursor).toBe(400);
    expect((await found(`/api/v1/documents?limit=2&fields=slug&cursor=${page.next}`)).data).toHaveLength(2);
  });

  it("since a moment meets what changed then or later, and counts it", async () => {
    const [first = "", second = ""] = await manyDocuments(3);
    await new Promise((wait) => setTimeout(wait, 20));
    await db.document.update({ where: { id: second }, data: { vote: "1–0" } });
    const { data } = await found(`/api/v1/documents/${second}`);
    for (const sort of orders) {
      const list = await found(`/api/v1/documents?sort=${sort}&updatedSince=${data.updated}`);
      expect([list.data.map(({ id }: Told) => id), list.total]).toEqual([[second], { count: 1, more: false }]);
    }
    expect((await found(`/api/v1/documents/${first}`)).data.id).toBe(first);
  });
});
