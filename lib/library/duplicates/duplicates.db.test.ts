import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anOrganization, anOwner } from "@/lib/membership/testing/people";
import { submitPublication } from "../publications/commands";
import { symbolKey } from "../search/symbols";
import { alikeIn, alikeTo } from "./queries";

beforeEach(resetDatabase);

let serial = 0;

type Given = Partial<Prisma.DocumentUncheckedCreateInput> & { title?: string; sum?: string };

async function aDocument({ title = `Number ${++serial}`, sum, ...given }: Given = {}): Promise<string> {
  serial++;
  const published = given.status === "DRAFT" ? {} : { publishedAt: new Date(), submittedAt: new Date() };
  const { id } = await db.document.create({
    data: {
      slug: `d-${serial}`,
      typeSlug: "report",
      date: new Date("2013-01-01"),
      status: "PUBLISHED",
      ...published,
      ...given,
      texts: { create: { locale: "en", title } },
      regions: { create: { regionSlug: "africa" } },
      topics: { create: { topicSlug: "prevention" } },
      editions: {
        create: {
          language: "en",
          file: {
            create: {
              key: serial.toString(16).padStart(32, "0"),
              name: "x.pdf",
              contentType: "application/pdf",
              size: 1,
              sha256: sum ?? serial.toString(16).padStart(64, "0"),
            },
          },
        },
      },
    },
  });
  return id;
}

const aMember = async () => anOwner((await anOrganization()).id);
const draftOf = (organizationId: string, given: Given = {}) =>
  aDocument({ status: "DRAFT", publisherId: organizationId, ...given });
const by = async (viewer: Parameters<typeof alikeTo>[0], id: string) =>
  (await alikeTo(viewer, id, "en")).map(({ document, by }) => [document.id, ...by]);

describe("what looks the same", () => {
  it("is known by its file, DOI, symbol however it is spelled, and almost the same title", async () => {
    const member = await aMember();
    const sum = "ab".repeat(32);
    const file = await aDocument({ sum });
    const doi = await aDocument({ doi: "10.1000/182" });
    const symbol = await aDocument({ symbols: ["S/RES/1674 (2006)"] });
    const title = await aDocument({ title: "L’évaluation de la responsabilité de protéger" });
    await aDocument({ title: "Protection of civilians in the valley" });
    const draft = await draftOf(member.organizationId, {
      sum,
      doi: "10.1000/182",
      symbols: ["s/res/1674"],
      title: "L'evaluation de la RESPONSABILITE de proteger",
    });
    expect(await by(member, draft)).toEqual([
      [file, "file"],
      [doi, "doi"],
      [symbol, "symbol"],
      [title, "title"],
    ]);
  });

  it.each([
    ["Arabic", "تنفيذ المسؤولية عن الحماية", "تنفيذ المسؤولية عن الحمايه", "حقوق الطفل في النزاعات"],
    ["Chinese", "履行保护责任秘书长的报告", "履行保护责任：秘书长的报告", "儿童与武装冲突问题决议"],
    ["Russian", "Выполнение обязанности защищать", "Выполнение обязанностей защищать", "Дети и вооружённые конфликты"],
  ])("is known by its title in %s too", async (_, one, other, different) => {
    const member = await aMember();
    const title = await aDocument({ title: one });
    await aDocument({ title: different });
    expect(await by(member, await draftOf(member.organizationId, { title: other }))).toEqual([[title, "title"]]);
  });

  it("is told to whom may see it: another’s draft to nobody, what waits to the secretariat, what is withdrawn to none", async () => {
    const [member, stranger, admin] = [await aMember(), await aMember(), await anAdmin()];
    const doi = "10.1000/182";
    await draftOf(stranger.organizationId, { doi });
    const waiting = await aDocument({ doi, status: "SUBMITTED", publisherId: stranger.organizationId });
    const kept = await aDocument({ doi, audience: "SECRETARIAT" });
    await aDocument({ doi, status: "WITHDRAWN", publisherId: stranger.organizationId });
    const submitted = await aDocument({ doi, status: "SUBMITTED", publisherId: member.organizationId });
    expect(await by(member, submitted)).toEqual([]);
    expect(await by(visitor, submitted)).toEqual([]);
    expect((await by(admin, submitted)).map(([id]) => id).sort()).toEqual([waiting, kept].sort());
  });
});

describe("a publication that looks like another", () => {
  it("is submitted with a reason only, which the secretariat reads", async () => {
    const member = await aMember();
    await aDocument({ doi: "10.1000/182" });
    const documentId = await draftOf(member.organizationId, { doi: "10.1000/182" });
    expect(await submitPublication(member, { documentId })).toMatchObject({ code: "publication-looks-alike" });
    expect(await submitPublication(member, { documentId, distinctness: "The revised edition." })).toMatchObject({
      ok: true,
    });
    expect(await db.document.findUnique({ where: { id: documentId } })).toMatchObject({
      status: "SUBMITTED",
      distinctness: "The revised edition.",
    });
  });

  it("is not asked about what its writer may not know of", async () => {
    const [member, stranger] = [await aMember(), await aMember()];
    await draftOf(stranger.organizationId, { doi: "10.1000/182" });
    await aDocument({ doi: "10.1000/182", audience: "SECRETARIAT" });
    const documentId = await draftOf(member.organizationId, { doi: "10.1000/182" });
    expect(await submitPublication(member, { documentId })).toMatchObject({ ok: true });
  });
});

describe("the database", () => {
  it("spells symbols as `symbolKey` does", async () => {
    const symbols = [
      ...["A/63/677", "a63 677", "A.063.0677", "S/RES/1674 (2006)", "s res 1674", "S/RES/1674", "A/HRC/RES/19/22"],
      ...["ACHPR/Res.117 (XXXXII) 07", "P8_TA(2013)0180", "Ａ/63/677", "É/1", "", "—", "٣/٤", "E/CN.4/2000/1"],
    ];
    const [row] = await db.$queryRaw<{ keys: string[] }[]>`SELECT alike_symbols(${symbols}::text[]) AS keys`;
    expect(row?.keys).toEqual(symbols.map(symbolKey));
  });

  it("finds them by an index", async () => {
    const plan = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      const explain = async (sql: string) =>
        JSON.stringify(await tx.$queryRawUnsafe(`EXPLAIN (FORMAT JSON) SELECT 1 FROM ${sql}`));
      return [
        await explain(`"DocumentText" WHERE alike_title(title) % alike_title('x y z')`),
        await explain(`"Document" WHERE alike_symbols(symbols) && ARRAY['a/63/677']`),
        await explain(`"Document" WHERE doi = '10.1000/182'`),
        await explain(`"StoredFile" WHERE sha256 = ANY(ARRAY['ab'])`),
      ];
    });
    const names = ["document_title_like", "document_symbol_keys", "Document_doi_idx", "StoredFile_sha256_idx"];
    for (const [index, name] of names.entries()) expect(plan[index]).toContain(name);
  });

  it("asks nothing of a record without marks", async () => {
    expect(await db.$transaction((tx) => alikeIn(tx, { sums: [], symbols: [], doi: null, titles: [] }))).toEqual([]);
  });
});
