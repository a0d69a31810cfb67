import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Cite } from "@citation-js/core";
import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, it } from "vitest";
import { type Entry, fromBufferPromise } from "yauzl";
import { GET } from "@/app/[locale]/(public)/regions/[slug]/[file]/route";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { storage } from "@/lib/storage/storage";
import { aDocument } from "../api/testing/documents";
import { aReadFile } from "../reading/testing/files";
import { archiveSizes } from "./queries";

beforeEach(resetDatabase);

const ask = (
  file: string,
  { slug = "africa", locale = "en", ...headers }: Record<string, string> = {},
  method = "GET",
) =>
  GET(new Request(`http://localhost/${locale}/regions/${slug}/${file}`, { method, headers }), {
    params: Promise.resolve({ locale, slug, file }),
  });

/** What is in an archive, by a reader that is not the one who wrote it. */
async function unzipped(response: Response): Promise<{ files: Map<string, Buffer>; size: number }> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", async (entry: Entry) => {
      files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
      zip.readEntry();
    });
    zip.on("end", resolve).on("error", reject);
    zip.readEntry();
  });
  return { files, size: bytes.length };
}

const textIn = (files: Map<string, Buffer>, name: string) => files.get(name)?.toString() ?? "";
const rowsOf = (files: Map<string, Buffer>) =>
  parse(textIn(files, "manifest.csv"), { bom: true, columns: true }) as Record<string, string>[];

async function aStored(documentId: string, language: string, pages: readonly string[], bytes = randomBytes(2_000)) {
  const edition = await aReadFile(documentId, language, pages);
  const { key, size, sha256 } = await storage().put(bytes);
  await db.storedFile.update({ where: { id: edition.fileId ?? "" }, data: { key, size, sha256 } });
  return bytes;
}

const only = { editions: {} };

describe("the archive of a region", () => {
  it("has the texts, a list of all, and records that programs read back", async () => {
    const one = await aDocument({ titles: { en: "Rivers", ar: "أنهار" }, licence: "CC_BY", slug: "rivers", ...only });
    await aStored(one, "en", ["The first page.", "The second page."]);
    await aStored(one, "ar", ["الصفحة الأولى."]);
    await aDocument({ titles: { en: "=Wells" }, slug: "wells", date: new Date("2011-05-01"), datePrecision: "MONTH" });
    const { files } = await unzipped(await ask("texts.zip"));
    expect([...files.keys()]).toEqual([
      ...["README.txt", "records.ris", "records.bib", "texts/rivers.ar.txt", "texts/rivers.en.txt"],
      ...["manifest.csv", "manifest.json"],
    ]);
    expect(textIn(files, "texts/rivers.en.txt")).toMatch(
      /^Rivers\r\nhttp\S+\/en\/documents\/rivers\r\n\r\n\[1\]\r\n\r\nThe first page\.\r\n\r\n\[2\]\r\n\r\nThe second page\.\r\n$/,
    );
    expect(textIn(files, "texts/rivers.ar.txt")).toContain("الصفحة الأولى.");

    const rows = rowsOf(files);
    expect(rows.map(({ id, edition, inclusion }) => `${id} ${edition} ${inclusion}`)).toEqual([
      ...["rivers ar included", "rivers en included", "wells en elsewhere", "wells fr elsewhere"],
    ]);
    expect(rows[2]).toMatchObject({
      title: "'=Wells",
      date: "2011-05",
      edition_link: "https://example.org/a",
      file: "",
    });
    for (const { file = "", size, sha256 } of rows.slice(0, 2)) {
      const bytes = files.get(file) ?? Buffer.alloc(0);
      expect([size, sha256]).toEqual([String(bytes.length), createHash("sha256").update(bytes).digest("hex")]);
    }
    const list = JSON.parse(textIn(files, "manifest.json"));
    expect(list).toMatchObject({ region: "africa", kind: "texts", total: 2, listed: 2 });
    expect(list.documents[0]).toMatchObject({ id: "rivers", licence: "CC-BY-4.0", languages: ["en", "ar"] });
    expect(list.documents[0].editions[0]).toMatchObject({ language: "ar", file: { name: "texts/rivers.ar.txt" } });

    for (const name of ["records.ris", "records.bib"]) {
      const read = new Cite(textIn(files, name)).data;
      expect(read.map(({ title }) => title).sort()).toEqual(["=Wells", "Rivers"]);
    }
    expect(textIn(files, "README.txt")).toContain("2 documents are listed");
    expect(textIn(files, "README.txt")).toContain("elsewhere: 2 editions are official texts");
  }, 60_000);

  it("has the files as they are stored, and none whose rights are reserved", async () => {
    const free = await aDocument({ slug: "free", licence: "CC0", ...only });
    const bytes = await aStored(free, "en", ["Words."]);
    await aStored(await aDocument({ slug: "kept", licence: "ALL_RIGHTS_RESERVED", ...only }), "en", ["Canary words."]);
    const { files } = await unzipped(await ask("files.zip"));
    expect([...files.keys()].filter((name) => name.includes("/"))).toEqual(["files/free.en.pdf"]);
    expect(files.get("files/free.en.pdf")).toEqual(bytes);
    expect(rowsOf(files).find(({ id }) => id === "kept")).toMatchObject({ inclusion: "licence", file: "" });
    const texts = (await unzipped(await ask("texts.zip"))).files;
    expect([...texts.values()].join("")).not.toContain("Canary words");
  });

  it("has nothing of what a visitor may not see", async () => {
    const hidden = await anOrganization({ slug: "canary-org", name: "Canary organization", listing: "SECRETARIAT" });
    await aDocument({ slug: "open", body: null, publisherId: hidden.id, authors: ["Canary author"] });
    for (const given of [
      { audience: "MEMBERS" },
      { audience: "SECRETARIAT" },
      { status: "WITHDRAWN" },
      { status: "DRAFT" },
    ])
      await aStored(
        await aDocument({
          titles: { en: "Canary title" },
          slug: `canary-${randomBytes(3).toString("hex")}`,
          ...given,
          ...only,
        }),
        "en",
        ["Canary text"],
      );
    await aStored(
      await aDocument({ slug: "canary-europe", regions: { create: { regionSlug: "europe" } }, ...only }),
      "en",
      ["Canary"],
    );
    await aReadFile(await aDocument({ slug: "unread", date: new Date("2009-01-01"), ...only }), "en", [
      "Canary of a file that is being read",
    ]);
    await db.edition.updateMany({ where: { document: { slug: "unread" } }, data: { state: "PENDING" } });
    for (const kind of ["texts.zip", "files.zip"]) {
      const { files } = await unzipped(await ask(kind));
      expect([...files].flat().join("\n").toLowerCase()).not.toContain("canary");
      expect(rowsOf(files).map(({ id }) => id)).toEqual(["open", "open", "unread"]);
    }
  }, 60_000);

  it("asks again when a text's turn comes: what was hidden since the beginning is not in it", async () => {
    for (let number = 0; number < 3; number++) {
      const slug = `rivers-${number}`;
      const id = await aDocument({ slug, date: new Date(Date.UTC(2013 - number, 1, 1)), ...only });
      // Longer than what is read ahead.
      await aStored(
        id,
        "en",
        Array.from({ length: 30 }, () => randomBytes(15_000).toString("base64")),
      );
    }
    const response = await ask("texts.zip");
    const parts: Buffer[] = [];
    for await (const part of Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])) {
      if (parts.length === 0) await db.document.update({ where: { slug: "rivers-2" }, data: { status: "WITHDRAWN" } });
      parts.push(part as Buffer);
    }
    const { files } = await unzipped(new Response(new Uint8Array(Buffer.concat(parts))));
    expect(files.get("texts/rivers-0.en.txt")?.length).toBeGreaterThan(600_000);
    expect(files.get("texts/rivers-2.en.txt")?.length).toBe(0);
    expect(rowsOf(files).map(({ id }) => id)).toEqual(["rivers-0", "rivers-1"]);
  }, 60_000);

  it("is told apart by a tag, which changes with what it says", async () => {
    const publisher = await anOrganization({ name: "The publisher" });
    const id = await aDocument({ slug: "rivers", body: null, publisherId: publisher.id, ...only });
    await aStored(id, "en", ["Words."]);
    const first = await ask("texts.zip");
    await first.body?.cancel();
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("content-disposition")).toMatch(
      /^attachment; filename="icrtop-africa-texts-en-\d{4}-\d\d-\d\d\.zip"$/,
    );
    const again = await ask("texts.zip", { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await ask("texts.zip", {}, "HEAD");
    expect([head.status, head.headers.get("etag"), head.body]).toEqual([200, tag, null]);
    for (const change of [
      () => db.organization.update({ where: { id: publisher.id }, data: { listing: "SECRETARIAT" } }),
      () => db.documentText.updateMany({ data: { title: "Wells" } }),
      () => db.document.update({ where: { id }, data: { licence: "ALL_RIGHTS_RESERVED" } }),
      () => aStored(id, "fr", ["Mots."]),
    ]) {
      const before = (await ask("texts.zip", {}, "HEAD")).headers.get("etag");
      await change();
      expect((await ask("texts.zip", {}, "HEAD")).headers.get("etag")).not.toBe(before);
    }
  });

  it("is about as large as the page says", async () => {
    const sentence =
      "The monitors of the valley were the first to hear that the bridge had been closed, and told the office. ";
    for (let number = 0; number < 12; number++) {
      const page = Array.from({ length: 25 }, () =>
        sentence
          .split(" ")
          .sort(() => Math.random() - 0.5)
          .join(" "),
      ).join(" ");
      await aStored(
        await aDocument({ licence: "CC_BY", ...only }),
        "en",
        [page, page.toUpperCase()],
        randomBytes(50_000),
      );
    }
    const sizes = await archiveSizes(visitor, "africa");
    for (const kind of ["texts", "files"] as const) {
      const { size } = await unzipped(await ask(`${kind}.zip`));
      const said = sizes?.[kind];
      expect(said?.items).toBe(12);
      expect(size / (said?.bytes ?? 0)).toBeGreaterThan(0.5);
      expect(size / (said?.bytes ?? 0)).toBeLessThan(1.5);
    }
  }, 60_000);

  it("speaks the reader's language, and knows no other region or file", async () => {
    await aDocument();
    expect(textIn((await unzipped(await ask("texts.zip", { locale: "ar" }))).files, "README.txt")).toContain(
      "المسؤولية",
    );
    expect(textIn((await unzipped(await ask("texts.zip", { locale: "fr" }))).files, "README.txt")).toContain(
      "protéger",
    );
    for (const [slug, file] of [
      ["atlantis", "texts.zip"],
      ["africa", "texts.zip.exe"],
      ["africa", "secrets.zip"],
    ] as const)
      await expect(ask(file, { slug })).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
    const { files } = await unzipped(await ask("texts.zip", { slug: "europe" }));
    expect(rowsOf(files)).toEqual([]);
    expect(await archiveSizes(visitor, "europe")).toBeNull();
  });
});
