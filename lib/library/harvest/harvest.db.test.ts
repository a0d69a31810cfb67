import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/oai/route";
import { db } from "@/lib/db/client";
import { ownerUrl, resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { identifierOf } from "./identifiers";
import { datestampOf } from "./rules";
import { aDocument, ask, codeIn, headersIn, type Told, tokenIn } from "./testing/harvest";
import { faultsOf } from "./testing/validate";

vi.hoisted(() => {
  process.env.PORTAL_URL = "https://library.example.org";
});

beforeEach(resetDatabase);

const everything = "verb=ListRecords&metadataPrefix=oai_dc";
const withdraw = (id: string) => db.document.update({ where: { id }, data: { status: "WITHDRAWN" } });

describe("an answer is what the official schemas say", () => {
  it.each([
    "verb=Identify",
    "verb=ListMetadataFormats",
    "verb=ListSets",
    everything,
    "verb=ListRecords&metadataPrefix=mods&from=2000-01-01&until=2100-01-01&set=region:africa",
    "verb=ListIdentifiers&metadataPrefix=mods&set=topic",
  ])("%s", async (query) => {
    await aDocument({ titles: { en: "War & <peace>\u0001\ufffe", ar: "مسؤولية الحماية", zh: "保护责任" } });
    await withdraw(await aDocument());
    const xml = await ask(query);
    expect(await faultsOf(xml)).toEqual([]);
    expect(codeIn(xml)).toBeUndefined();
  });

  it.each(["oai_dc", "mods"])(
    "GetRecord in %s, with every language and without what is no character",
    async (format) => {
      const id = await aDocument({
        titles: { en: "War & <peace>\u0001\ufffe", ar: "مسؤولية الحماية", zh: "保护责任" },
      });
      const xml = await ask(`verb=GetRecord&metadataPrefix=${format}&identifier=${identifierOf(id)}`);
      expect(await faultsOf(xml)).toEqual([]);
      for (const said of [
        "War &amp; &lt;peace&gt;<",
        "مسؤولية الحماية",
        "保护责任",
        "S/2009/&lt;1&gt;",
        "b=2",
        "United Nations",
        "Africa",
        "Kenya",
        "Prevention",
      ])
        expect(xml).toContain(said);
    },
  );

  it.each([
    ["", "badVerb"],
    ["verb=Steal", "badVerb"],
    ["verb=Identify&verb=Identify", "badVerb"],
    ["verb=Identify&set=a", "badArgument"],
    ["verb=ListRecords", "badArgument"],
    [`${everything}&set=a&set=a`, "badArgument"],
    [`${everything}&set=a%20b`, "badArgument"],
    [`${everything}&from=2026-02-30`, "badArgument"],
    [`${everything}&from=2026-01-01&until=2026-01-01T00:00:00Z`, "badArgument"],
    [`${everything}&from=2026-01-02&until=2026-01-01`, "badArgument"],
    [`${everything}&resumptionToken=a`, "badArgument"],
    ["verb=ListRecords&resumptionToken=a.b", "badResumptionToken"],
    ["verb=ListSets&resumptionToken=a", "badResumptionToken"],
    ["verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"],
    ["verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:1", "idDoesNotExist"],
    ["verb=GetRecord&metadataPrefix=oai_dc&identifier=%3C", "badArgument"],
    ["verb=ListMetadataFormats&identifier=oai:elsewhere:1", "idDoesNotExist"],
    [everything, "noRecordsMatch"],
  ])("%s is %s", async (query, code) => {
    const xml = await ask(query);
    expect(codeIn(xml)).toBe(code);
    expect(await faultsOf(xml)).toEqual([]);
  });

  it("to a POST is the same, and a body without end is refused", async () => {
    const post = (body: string) => POST(new Request("http://portal/oai", { method: "POST", body }));
    expect(await (await post("verb=ListSets")).text()).toContain("<setSpec>region:africa</setSpec>");
    expect((await post("a".repeat(200_000))).status).toBe(413);
  });
});

/** Reads a list to its end; `between` is done after each page. */
async function harvest(query: string, between: (page: number) => Promise<void> = async () => {}): Promise<Told[]> {
  const told: Told[] = [];
  for (let page = 0, asked = query; ; page++) {
    const xml = await ask(asked);
    expect(codeIn(xml)).toBeUndefined();
    told.push(...headersIn(xml));
    const token = tokenIn(xml);
    if (!token) return told;
    await between(page);
    asked = `verb=ListRecords&resumptionToken=${token}`;
  }
}

it("a list read while records change misses nothing that stayed, and gives nothing twice as it was", async () => {
  await db.$executeRaw`
    INSERT INTO "Document" (slug, status, "typeSlug", date, "publishedAt")
    SELECT 'paper-' || n, 'PUBLISHED', 'report', '2013-03-18', now() FROM generate_series(1, 1000) n`;
  const ids = (await db.document.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
  const changed = new Set<string>();
  const added: string[] = [];
  const told = await harvest(everything, async (page) => {
    if (page > 8) return;
    for (const number of [page * 100 + 5, 900 - page * 100]) {
      const id = ids[number] ?? "";
      changed.add(id);
      if (number % 2 === 0) await withdraw(id);
      else await db.document.update({ where: { id }, data: { vote: `${page}` } });
    }
    added.push(await aDocument());
  });
  const seen = new Map<string, Told[]>();
  for (const one of told) seen.set(one.id, [...(seen.get(one.id) ?? []), one]);
  expect([...ids, ...added].filter((id) => !seen.has(id))).toEqual([]);
  expect([...seen].filter(([id, all]) => all.length > 1 && !changed.has(id))).toEqual([]);
  const records = await db.harvestRecord.findMany();
  for (const { id, deleted } of records) expect(seen.get(id)?.at(-1)).toMatchObject({ deleted });
}, 60_000);

it("who commits late is waited for, so that its earlier datestamp is not missed", async () => {
  const id = await aDocument();
  const writer = new pg.Client({ connectionString: ownerUrl() });
  await writer.connect();
  await writer.query("BEGIN");
  await writer.query(`UPDATE "Document" SET vote = '1–0–0' WHERE id = $1`, [id]);
  await writer.query("SET CONSTRAINTS ALL IMMEDIATE");
  const answer = ask(everything);
  const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 400, "waits"))]);
  await writer.query("COMMIT");
  await writer.end();
  expect(first).toBe("waits");
  expect(await answer).toContain("United Nations");
  const [row] = await db.harvestRecord.findMany();
  expect(headersIn(await answer)).toEqual([
    { id, deleted: false, datestamp: datestampOf(row?.datestamp ?? new Date(0)) },
  ]);
});

describe("what is not public", () => {
  it("is never mentioned, when it never was", async () => {
    const members = await aDocument({ audience: "MEMBERS" });
    const draft = await aDocument({ status: "DRAFT" });
    await db.document.update({ where: { id: members }, data: { vote: "1–0–0" } });
    await db.document.delete({ where: { id: draft } });
    expect(codeIn(await ask(everything))).toBe("noRecordsMatch");
    expect(codeIn(await ask(`verb=GetRecord&metadataPrefix=mods&identifier=${identifierOf(members)}`))).toBe(
      "idDoesNotExist",
    );
  });

  it.each([
    ["withdrawn", withdraw],
    ["made members-only", (id: string) => db.document.update({ where: { id }, data: { audience: "MEMBERS" } })],
    ["deleted", (id: string) => db.document.delete({ where: { id } })],
  ])("leaves a deleted record when it is %s, in its sets and without a word", async (_, hide) => {
    const id = await aDocument();
    const { datestamp } = await db.harvestRecord.findUniqueOrThrow({ where: { id } });
    await hide(id);
    const record = await db.harvestRecord.findUniqueOrThrow({ where: { id } });
    expect(record.deleted && record.datestamp > datestamp).toBe(true);
    const xml = await ask(`${everything}&set=region:africa`);
    expect(headersIn(xml)).toMatchObject([{ id, deleted: true }]);
    expect(xml).not.toMatch(/<metadata>|Bridges/);
    expect(await faultsOf(xml)).toEqual([]);
    expect(codeIn(await ask(`verb=ListMetadataFormats&identifier=${identifierOf(id)}`))).toBe("noMetadataFormats");
    await expect(db.harvestRecord.deleteMany()).rejects.toThrow();
  });

  it("names a publisher no longer that is suspended or goes into hiding, and tells of the change", async () => {
    const { id: publisherId } = await anOrganization({ name: "Valley watch" });
    const id = await aDocument({ publisherId });
    const stamp = () => db.harvestRecord.findUniqueOrThrow({ where: { id } });
    const before = await stamp();
    expect(await ask(everything)).toContain("Valley watch");
    await db.membership.update({ where: { organizationId: publisherId }, data: { status: "SUSPENDED" } });
    const suspended = await stamp();
    expect(suspended.datestamp > before.datestamp).toBe(true);
    expect(await ask("verb=ListRecords&metadataPrefix=mods")).not.toContain("Valley watch");
    await db.membership.update({ where: { organizationId: publisherId }, data: { status: "ACTIVE" } });
    await db.organization.update({ where: { id: publisherId }, data: { listing: "MEMBERS" } });
    expect(await ask(everything)).not.toContain("Valley watch");
    expect((await stamp()).datestamp > suspended.datestamp).toBe(true);
  });
});

it("from and until hold their own second and day", async () => {
  const id = await aDocument();
  await db.harvestRecord.update({ where: { id }, data: { datestamp: new Date("2026-03-31T23:59:59.999Z") } });
  const found = async (span: string) =>
    headersIn(await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&${span}`)).length;
  expect(await found("from=2026-03-31T23:59:59Z&until=2026-03-31T23:59:59Z")).toBe(1);
  expect(await found("from=2026-03-31&until=2026-03-31")).toBe(1);
  expect(await found("until=2026-03-31T23:59:58Z")).toBe(0);
  expect(await found("from=2026-04-01T00:00:00Z")).toBe(0);
  expect(await found("from=2026-04-01")).toBe(0);
  expect(await found("until=2026-03-30")).toBe(0);
});
