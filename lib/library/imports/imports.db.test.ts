import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { env } from "@/lib/env";
import { readListState } from "@/lib/lists";
import { anAdmin, anOrganization } from "@/lib/membership/testing/people";
import { typeset } from "@/lib/pdf/typeset";
import { storage } from "@/lib/storage/storage";
import { documentsShape } from "../moderation/schema";
import { ingestEdition } from "../publications/ingest";
import { bringIn } from "./bring-in";
import { checkImport } from "./check";
import { beginImport, confirmImport } from "./commands";
import { recordsArchive, recordsTable } from "./give-out";
import { sweepImports } from "./give-up";
import { findImport } from "./queries";
import { archiveOf } from "./testing/archives";

beforeEach(async () => {
  await resetDatabase();
  // What is left over is counted.
  rmSync(env.STORAGE_DIR ?? "", { recursive: true, force: true });
});

const paper = (title: string) =>
  typeset({
    ...{ locale: "en", title, url: "https://icrtop.example/", issuedAt: new Date("2013-03-18") },
    blocks: [{ kind: "paragraph", runs: [{ text: `The monitors of the valley wrote ${title} with care.` }] }],
  });

const heading =
  "record,language,title,abstract,file,link,type,date,symbols,doi,authors,publisher,regions,countries,topics";
const good = `${heading}
one,en,Bridges of the valley,"What the monitors saw, and when",bridges.pdf,,report,2013-03,A/63/677,10.1000/182,Amina Diallo; Jean Okello,,africa; global,KE,prevention
one,ar,جسور الوادي,,,https://example.org/ar,,,,,,,,,
two,fr,Les ponts,,,https://example.org/fr,policy-brief,2014,,,,,europe,,
`;

type Admin = Awaited<ReturnType<typeof anAdmin>>;

async function send(admin: Admin, table: string | Uint8Array, files?: Record<string, Uint8Array> | Buffer) {
  const archive = Buffer.isBuffer(files) ? files : files && (await archiveOf(files as Record<string, Uint8Array>));
  const begun = await beginImport(admin, {
    tableName: "records.csv",
    tableKey: (await storage().put(typeof table === "string" ? Buffer.from(table) : table)).key,
    archiveName: archive ? "files.zip" : null,
    archiveKey: archive ? (await storage().put(archive)).key : null,
  });
  if (!begun.ok) throw new Error(begun.code);
  await checkImport(begun.value.id);
  return begun.value.id;
}

async function problems(admin: Admin, importId: string) {
  const found = await findImport(admin, importId, 1, "en");
  return found?.problems.map(({ row, column, code }) => `${row} ${column} ${code}`).sort();
}

function storedFiles(): number {
  const folder = env.STORAGE_DIR ?? "";
  if (!existsSync(folder)) return 0;
  return readdirSync(join(folder, ""), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
}

const library = async () => {
  const rows = await db.document.findMany({
    where: { status: "PUBLISHED" },
    include: { texts: true, editions: { include: { file: true } }, regions: true, countries: true, topics: true },
    orderBy: { slug: "asc" },
  });
  const sorted = (values: string[]) => values.toSorted();
  return rows.map(
    ({ slug, typeSlug, symbols, doi, authors, body, authority, rtopReference, vote, audience, ...row }) => ({
      ...{ slug, typeSlug, symbols, doi, authors, body, authority, rtopReference, vote, audience },
      ...{ date: row.date, datePrecision: row.datePrecision, publisherId: row.publisherId },
      texts: sorted(row.texts.map(({ locale, title, abstract }) => `${locale} ${title} ${abstract}`)),
      editions: sorted(row.editions.map(({ language, link, file }) => `${language} ${link} ${file?.sha256}`)),
      about: [
        ...sorted(row.regions.map((one) => one.regionSlug)),
        ...sorted(row.countries.map((one) => one.countryCode)),
        ...sorted(row.topics.map((one) => one.topicSlug)),
      ],
    }),
  );
};

describe("an import", () => {
  it("is checked without writing, and then brings in all of it, once", async () => {
    const [admin, other] = [await anAdmin(), await anAdmin()];
    const id = await send(admin, good, { "bridges.pdf": await paper("one") });
    expect(await problems(admin, id)).toEqual([]);
    expect(await findImport(admin, id, 1, "en")).toMatchObject({ state: "CHECKED", records: 2, done: 1, parts: 1 });
    expect(await db.document.count()).toBe(0);

    const answers = await Promise.all(
      [admin, other, admin].map((one) => confirmImport(one, { importId: id, how: "publish" })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    // A second worker, which took the first for dead, may find what it reads gone: it is tried again, and has nothing to do.
    await Promise.allSettled([bringIn(id), bringIn(id)]);
    await bringIn(id);
    const [first, second] = await library();
    expect([first, second].map((one) => one?.typeSlug).sort()).toEqual(["policy-brief", "report"]);
    expect(await db.document.findFirst({ where: { doi: "10.1000/182" }, include: { texts: true } })).toMatchObject({
      ...{
        status: "PUBLISHED",
        datePrecision: "MONTH",
        symbols: ["A/63/677"],
        authors: ["Amina Diallo", "Jean Okello"],
      },
      ...{ importId: id, publisherId: null },
    });
    expect(await findImport(admin, id, 1, "en")).toMatchObject({ state: "DONE", documents: [{}, {}] });
    // Only the paper is left of what was sent.
    expect(storedFiles()).toBe(1);
    expect(await db.auditEvent.count({ where: { type: { startsWith: "import." } } })).toBe(3);
  }, 60_000);

  it("waits for the secretariat where that was chosen, and names its member", async () => {
    const [admin, organization] = [await anAdmin(), await anOrganization()];
    const table = `record;language;title;type;date;regions;publisher\n1;en;The valley;report;2013;africa;${organization.slug}\n`;
    const id = await send(admin, table);
    await confirmImport(admin, { importId: id, how: "wait" });
    await bringIn(id);
    expect(await db.document.findMany()).toMatchObject([{ status: "SUBMITTED", publisherId: organization.id }]);
  });

  it("lists every problem by row and column", async () => {
    const admin = await anAdmin();
    await db.document.create({
      data: {
        ...{ slug: "here", typeSlug: "report", date: new Date(), status: "PUBLISHED", publishedAt: new Date() },
        symbols: ["S/RES/1674 (2006)"],
        texts: { create: { locale: "en", title: "Protection of the valley" } },
      },
    });
    const table = `${heading}
a,en,${"x".repeat(301)},,missing.pdf,ftp://x,nothing,2013-02-31,A*,11.1/x,,nobody,nowhere,ZZ,love
a,en,Again,,,,letter,,,,,,,,
b,,No language,,,,report,2013,,,,,africa,,
c,en,Protection of the valleys,,text.pdf,,report,2013,s/res/1674,,,,africa,,
d,en,,,program.pdf,,report,2013,A/1/1,,,,africa,,
e,en,Twice,,text.pdf,,report,2013,a/1/01,,,,africa,,
,en,No record,,,,report,2013,,,,,africa,,
`;
    const id = await send(admin, table, {
      "text.pdf": await paper("text"),
      "program.pdf": Buffer.from("MZ"),
      "unnamed.pdf": Buffer.from("x"),
    });
    expect(await problems(admin, id)).toEqual(
      [
        ...["0 file file-unnamed", "2 title too-long", "2 file file-missing", "2 link file-and-link", "2 link address"],
        ...["2 type unknown-value", "2 date date", "2 symbols symbol", "2 doi doi", "2 publisher unknown-value"],
        ...["2 regions unknown-value", "2 countries unknown-value", "2 topics unknown-value"],
        ...["3 language language-twice", "3 type contradiction", "4 language required"],
        ...["5 symbols in-library", "5 title title-alike", "6 title no-title", "6 file pdf-not-a-pdf"],
        ...["7 file file-twice", "7 file twice-in-table", "7 symbols twice-in-table", "8 record required"],
      ].sort(),
    );
    expect(await confirmImport(admin, { importId: id, how: "publish" })).toMatchObject({ code: "import-not-ready" });
    expect(await db.document.count()).toBe(1);
  }, 60_000);

  it.each([
    ["no heading of ours", "a,b\n1,2\n", "1 record column-missing"],
    ["quotation marks left open", `${heading}\none,en,"The valley\n`, "table-unreadable"],
    ["another encoding", Buffer.from([0x72, 0xe9, 0x2c]), "0  table-unreadable"],
    ["nothing", "", "1 record column-missing"],
    ["only a heading", `${heading}\n`, "0  no-rows"],
    ["too many rows", `${heading}\n${"a,en,b\n".repeat(5_001)}`, "0  too-many-rows"],
    ["a prototype for a column", `${heading},__proto__\nx\n`, "1 __proto__ column-unknown"],
  ])("says of a table with %s what it is", async (_, table, expected) => {
    const admin = await anAdmin();
    expect((await problems(admin, await send(admin, table)))?.join("\n")).toContain(expected);
  });

  it("takes no archive that leads out of its folder, is damaged, or holds what it does not say", async () => {
    const admin = await anAdmin();
    const archive = await archiveOf({ "aa/evil.pdf": Buffer.from("x") });
    const slip = Buffer.from(archive.toString("latin1").replaceAll("aa/evil", "../evil"), "latin1");
    expect(await problems(admin, await send(admin, good, slip))).toContain("0 file archive-unreadable");
    expect(await problems(admin, await send(admin, good, Buffer.from("PK nothing")))).toContain(
      "0 file archive-unreadable",
    );
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`${index}.pdf`, Buffer.from("x")]));
    expect(await problems(admin, await send(admin, good, many))).toContain("0 file archive-too-many");
    const bomb = await archiveOf({ "bridges.pdf": Buffer.alloc(60 * 1024 * 1024) });
    expect(await problems(admin, await send(admin, good, bomb))).toContain("2 file pdf-too-large");
  }, 60_000);

  it("fails whole when somebody else brought in the same meanwhile, and leaves no file", async () => {
    const admin = await anAdmin();
    const files = { "bridges.pdf": await paper("one") };
    const [one, other] = [await send(admin, good, files), await send(admin, good, files)];
    for (const importId of [one, other]) await confirmImport(admin, { importId, how: "publish" });
    await Promise.all([bringIn(one), bringIn(other)]);
    const states = await db.import.findMany({ select: { state: true, failure: true } });
    expect(states.map(({ state, failure }) => `${state} ${failure}`).sort()).toEqual([
      "DONE null",
      "FAILED import-outdated",
    ]);
    expect(await db.document.count()).toBe(2);
    expect(await db.importFile.count()).toBe(0);
    expect(storedFiles()).toBe(1);
  }, 60_000);

  it("goes on with the files stored before a worker was killed, and takes them away when it gives up", async () => {
    const admin = await anAdmin();
    const id = await send(admin, good, { "bridges.pdf": await paper("one") });
    await confirmImport(admin, { importId: id, how: "publish" });
    // As a worker leaves it that dies between the files and the records.
    const stored = await storage().put(Buffer.from("%PDF half"));
    await db.importFile.create({ data: { importId: id, name: "bridges.pdf", ...stored } });
    await bringIn(id);
    expect(await db.storedFile.findMany()).toMatchObject([{ key: stored.key }]);

    const next = await send(admin, good.replaceAll("10.1000/182", "").replace("A/63/677", "A/63/678"), {
      "bridges.pdf": await paper("two"),
    });
    await confirmImport(admin, { importId: next, how: "publish" });
    const { archiveKey } = await db.import.findUniqueOrThrow({ where: { id: next } });
    await db.importFile.create({
      data: { importId: next, name: "other.pdf", ...(await storage().put(Buffer.from("half"))) },
    });
    await storage().remove(archiveKey ?? "");
    await expect(bringIn(next, true)).rejects.toThrow();
    expect(await findImport(admin, next, 1, "en")).toMatchObject({ state: "FAILED", failure: "import-failed" });
    expect(await db.document.count()).toBe(2);
    expect(storedFiles()).toBe(1);
  }, 60_000);

  it("that nobody confirms is gone after a day", async () => {
    const admin = await anAdmin();
    const id = await send(admin, good, {});
    await sweepImports(new Date(Date.now() + 23 * 60 * 60_000));
    expect(storedFiles()).toBe(2);
    await sweepImports(new Date(Date.now() + 25 * 60 * 60_000));
    expect(await findImport(admin, id, 1, "en")).toMatchObject({ failure: "import-expired" });
    expect(storedFiles()).toBe(0);
  });
});

describe("what is given out", () => {
  it("comes back as the same records, after the library was emptied", async () => {
    const [admin, organization] = [await anAdmin(), await anOrganization()];
    const table = good.replace(
      "two,fr,Les ponts,,,https://example.org/fr,policy-brief,2014,,,,,",
      `two,fr,"=Les ""ponts"", -1",,,https://example.org/fr,policy-brief,2014,,,,${organization.slug},`,
    );
    const id = await send(admin, table, { "bridges.pdf": await paper("one") });
    await confirmImport(admin, { importId: id, how: "publish" });
    await bringIn(id);
    for (const edition of await db.edition.findMany({ where: { state: "PENDING" } })) await ingestEdition(edition.id);
    const before = await library();
    expect(before).toHaveLength(2);

    const state = readListState(documentsShape, {});
    const csv = await recordsTable(admin, state).text();
    const zip = await buffer(await recordsArchive(admin, state));
    await db.document.deleteMany();
    await db.storedFile.deleteMany();

    const again = await send(admin, csv, zip);
    expect(await problems(admin, again)).toEqual([]);
    await confirmImport(admin, { importId: again, how: "publish" });
    await bringIn(again);
    expect(await library()).toEqual(before);
  }, 60_000);
});
