import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { env } from "@/lib/env";
import { anAdmin, anOrganization, anOwner, outbox } from "@/lib/membership/testing/people";
import { typeset } from "@/lib/pdf/typeset";
import { findFile } from "../catalogue/files";
import { askForChanges, publishDocument, withdrawDocument } from "../moderation/commands";
import { findDocument, searchDocuments } from "../queries";
import { readSearch } from "../search/schema";
import { beginPublication, deletePublication, saveDetails, submitPublication, takeBack } from "./commands";
import { addEdition, removeEdition } from "./files";
import { ingestEdition } from "./ingest";
import { findPublication, previewDocument } from "./queries";

beforeEach(resetDatabase);

const text =
  "The monitors of the valley were the first to hear that the bridge had been closed, and they told the office with care.";

function aPdf(): Promise<Uint8Array> {
  return typeset({
    locale: "en",
    title: "Bridges of the valley",
    url: "https://icrtop.example/",
    issuedAt: new Date("2013-03-18"),
    blocks: [{ kind: "paragraph", runs: [{ text: `Nairobi, 18 March 2013. ${text}` }] }],
  });
}

async function aMember() {
  return anOwner((await anOrganization()).id);
}

type Member = Awaited<ReturnType<typeof aMember>>;

function idOf(result: { ok: boolean; value?: { id: string } }): string {
  if (!result.ok || !result.value) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.value.id;
}

async function aDraft(member: Member, audience: "PUBLIC" | "MEMBERS" = "PUBLIC"): Promise<string> {
  const documentId = idOf(await beginPublication(member, { title: "Bridges of the valley", language: "en" }));
  const editionId = idOf(
    await addEdition(member, documentId, { bytes: await aPdf(), name: "C:\\papers\\Bridges.pdf", language: "" }),
  );
  await ingestEdition(editionId);
  const details = {
    documentId,
    version: 1,
    type: "report",
    date: "2013-03-18",
    audience,
    authors: [],
    doi: null,
    regions: ["africa"],
    countries: ["KE"],
    topics: ["prevention"],
    licence: "CC_BY",
  } as const;
  await saveDetails(member, {
    ...details,
    authors: [],
    regions: [...details.regions],
    countries: [...details.countries],
    topics: [...details.topics],
    pillars: ["1"],
    crimes: ["GENOCIDE"],
    title_en: "Bridges of the valley",
  });
  return documentId;
}

async function aSubmitted(member: Member, audience: "PUBLIC" | "MEMBERS" = "PUBLIC"): Promise<string> {
  const documentId = await aDraft(member, audience);
  idOf(await submitPublication(member, { documentId }));
  return documentId;
}

const find = async (q: string) => (await searchDocuments(visitor, readSearch({ q }), "en")).total;

function storedFiles(): number {
  try {
    return readdirSync(join(env.STORAGE_DIR ?? "", ""), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ).length;
  } catch {
    return 0;
  }
}

describe("a publication", () => {
  it("goes from a file to the library: read, suggested, submitted, published, found, withdrawn", async () => {
    const [member, admin] = [await aMember(), await anAdmin()];
    const documentId = await aDraft(member);
    const draft = await findPublication(member, documentId);
    expect(draft?.editions[0]).toMatchObject({
      state: "READY",
      language: "en",
      pages: 1,
      file: { name: "Bridges.pdf" },
    });
    expect(draft?.editions[0]?.suggestion).toMatchObject({
      title: "Bridges of the valley",
      language: "en",
      date: "2013-03-18",
    });
    expect(await find("monitors bridge")).toBe(0);

    idOf(await submitPublication(member, { documentId }));
    idOf(await publishDocument(admin, { documentId }));
    expect(await find("monitors bridge")).toBe(1);
    expect(await findDocument(visitor, draft?.slug ?? "", "en")).toMatchObject({ title: "Bridges of the valley" });
    expect(await findFile(visitor, draft?.editions[0]?.file?.id ?? "")).toMatchObject({
      contentType: "application/pdf",
    });

    idOf(
      await withdrawDocument(admin, {
        documentId,
        reason: "A name in it puts a person at risk.",
        publicReason: "It is withdrawn.",
      }),
    );
    expect(await find("monitors bridge")).toBe(0);
    expect(await findDocument(visitor, draft?.slug ?? "", "en")).toBeNull();
    expect(await findFile(visitor, draft?.editions[0]?.file?.id ?? "")).toBeNull();
    expect((await outbox()).map((line) => line.split(": ").slice(1).join(": "))).toEqual([
      "To read: Bridges of the valley",
      "Published: Bridges of the valley",
      "Withdrawn: Bridges of the valley",
    ]);
  }, 60_000);

  it("comes back with the reason, and can be changed and submitted again", async () => {
    const [member, admin] = [await aMember(), await anAdmin()];
    const documentId = await aSubmitted(member);
    expect(
      await saveDetails(member, {
        documentId,
        version: 2,
        type: "report",
        date: "2013",
        audience: "PUBLIC",
        authors: [],
        doi: null,
        regions: [],
        countries: [],
        topics: [],
        pillars: [],
        crimes: [],
        licence: "UNKNOWN",
      }),
    ).toMatchObject({ ok: false, code: "publication-closed" });
    idOf(await askForChanges(admin, { documentId, reason: "Please name the district." }));
    expect((await findPublication(member, documentId))?.moderations[0]).toMatchObject({
      reason: "Please name the district.",
    });
    idOf(await submitPublication(member, { documentId }));
    idOf(await takeBack(member, { documentId }));
    expect((await findPublication(member, documentId))?.status).toBe("DRAFT");
  }, 60_000);

  it("is decided once, whoever is first", async () => {
    const member = await aMember();
    const [one, other] = [await anAdmin(), await anAdmin()];
    const documentId = await aSubmitted(member);
    const answers = await Promise.all([
      publishDocument(one, { documentId }),
      askForChanges(other, { documentId, reason: "Please wait." }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "publication-already-decided" });
    expect(await db.moderation.count()).toBe(1);
  }, 60_000);

  it("for members is found by no visitor, and its file is not there for them", async () => {
    const [member, admin, stranger] = [await aMember(), await anAdmin(), await aMember()];
    const documentId = await aSubmitted(member, "MEMBERS");
    idOf(await publishDocument(admin, { documentId }));
    const fileId = (await findPublication(member, documentId))?.editions[0]?.file?.id ?? "";
    expect(await find("monitors bridge")).toBe(0);
    expect(await findFile(visitor, fileId)).toBeNull();
    expect(await findFile(stranger, fileId)).not.toBeNull();
    expect(await previewDocument(stranger, documentId, "en")).not.toBeNull();
  }, 60_000);
});

describe("another organization's draft", () => {
  it("does not exist: not to read, write, delete, upload to or submit", async () => {
    const [member, stranger, admin] = [await aMember(), await aMember(), await anAdmin()];
    const documentId = await aDraft(member);
    const editionId = (await findPublication(member, documentId))?.editions[0]?.id ?? "";
    expect(await findPublication(stranger, documentId)).toBeNull();
    expect(await previewDocument(stranger, documentId, "en")).toBeNull();
    expect(await previewDocument(admin, documentId, "en")).toBeNull();
    const missing = { ok: false, code: "not-found" };
    expect(await submitPublication(stranger, { documentId })).toMatchObject(missing);
    expect(await takeBack(stranger, { documentId })).toMatchObject(missing);
    expect(await deletePublication(stranger, { documentId })).toMatchObject(missing);
    expect(await removeEdition(stranger, { documentId, editionId })).toMatchObject(missing);
    expect(await publishDocument(admin, { documentId })).toMatchObject(missing);
    const before = storedFiles();
    expect(
      await addEdition(stranger, documentId, { bytes: await aPdf(), name: "x.pdf", language: "fr" }),
    ).toMatchObject(missing);
    expect(storedFiles()).toBe(before);
  }, 60_000);
});

describe("a file", () => {
  const pdf = (body: string) => Buffer.from(`%PDF-1.7\n${body}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`);
  const good = "1 0 obj\n<< /Type /Catalog >>\nendobj";

  it.each([
    ["pdf-not-a-pdf", Buffer.from("MZ this is a program")],
    ["pdf-empty", Buffer.alloc(0)],
    ["pdf-damaged", Buffer.from("%PDF-1.7 cut")],
    ["pdf-encrypted", Buffer.from(pdf(good).toString().replace("/Root", "/Encrypt 5 0 R /Root"))],
    ["pdf-active-content", pdf("1 0 obj\n<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\nendobj")],
  ])("is refused at the door as %s and leaves no trace", async (code, bytes) => {
    const member = await aMember();
    const documentId = idOf(await beginPublication(member, { title: "Refused", language: "en" }));
    const before = storedFiles();
    expect(await addEdition(member, documentId, { bytes, name: "x.pdf", language: "en" })).toMatchObject({
      ok: false,
      code,
    });
    expect(await db.edition.count()).toBe(0);
    expect(await db.storedFile.count()).toBe(0);
    expect(storedFiles()).toBe(before);
  });

  it("that only looks whole is read as damaged and says so", async () => {
    const member = await aMember();
    const documentId = idOf(await beginPublication(member, { title: "Damaged", language: "en" }));
    const editionId = idOf(await addEdition(member, documentId, { bytes: pdf(good), name: "x.pdf", language: "en" }));
    await ingestEdition(editionId);
    const edition = (await findPublication(member, documentId))?.editions[0];
    expect(edition?.state).toBe("FAILED");
    expect(edition?.failure).toMatch(/^pdf-/);
    expect(await submitPublication(member, { documentId })).toMatchObject({ code: "publication-incomplete" });
  }, 30_000);

  it("is one for each language, and goes with its draft", async () => {
    const member = await aMember();
    const documentId = await aDraft(member);
    const before = storedFiles();
    expect(await addEdition(member, documentId, { bytes: await aPdf(), name: "x.pdf", language: "en" })).toMatchObject({
      code: "language-taken",
    });
    expect(storedFiles()).toBe(before);
    expect(await deletePublication(member, { documentId })).toMatchObject({ ok: true });
    expect(storedFiles()).toBe(before - 2);
    expect(await db.storedFile.count()).toBe(0);
  }, 60_000);
});
