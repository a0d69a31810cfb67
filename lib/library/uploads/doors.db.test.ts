import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as bringImport } from "@/app/uploads/imports/route";
import { POST as bringPublication } from "@/app/uploads/publications/[id]/route";
import { POST as bringTranslation } from "@/app/uploads/translations/[id]/route";
import { type Representing, type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { env } from "@/lib/env";
import { anAdmin, anOwner } from "@/lib/membership/testing/people";
import { aDocument } from "../api/testing/documents";
import { beginUpload } from "./commands";
import type { UploadKind } from "./rules";
import { aDraft, current, pdfOf, send, sha256 } from "./testing/files";

// The doors that take a form's files: carried by it, or named because they have come already.

let viewer: Viewer = visitor;
vi.mock("@/lib/auth/current", () => ({ currentViewer: async () => viewer }));

beforeEach(async () => {
  await resetDatabase();
  viewer = visitor;
});

const at = (id: string) => ({ params: Promise.resolve({ id }) });
const own = { origin: new URL(env.PORTAL_URL).origin };
const address = "http://localhost/uploads?locale=ar";

function naming(fields: Record<string, string>, headers: Record<string, string> = own): Request {
  return new Request(address, { method: "POST", body: new URLSearchParams(fields), headers });
}

/** The same file in a form, as a browser sends it. */
async function carrying(file: Buffer, language: string): Promise<Request> {
  const form = new FormData();
  form.append("language", language);
  form.append("file", new File([new Uint8Array(file)], "Bridges.pdf", { type: "application/pdf" }));
  const { headers, body } = new Response(form);
  const bytes = await new Response(body).arrayBuffer();
  const type = headers.get("content-type") ?? "";
  const more = { ...own, "content-type": type, "content-length": String(bytes.byteLength) };
  return new Request(address, { method: "POST", body: bytes, headers: more });
}

async function arrived(sender: Representing, kind: UploadKind, target: string, file: Buffer): Promise<string> {
  const begun = await beginUpload(sender, { kind, target, name: "Bridges.pdf", size: file.length, modified: 0 });
  if (!begun.ok) throw new Error(begun.code);
  await send(await current(begun.value.id), file, 100_000);
  return begun.value.id;
}

describe("a publication's door", () => {
  it("leads to the same place, whichever way a file comes", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const broken = Buffer.from("%PDF-1.7 and nothing of a PDF".padEnd(2_000, " "));
    for (const [file, told] of [
      [pdfOf(300_000), "notice=file-added"],
      [broken, "error=pdf-damaged"],
    ] as const) {
      const id = await arrived(member, "PUBLICATION", documentId, file);
      const named = await bringPublication(naming({ file: id, language: "" }), at(documentId));
      const carried = await bringPublication(await carrying(file, ""), at(documentId));
      expect([named.status, carried.status]).toEqual([200, 303]);
      const { goTo } = (await named.json()) as { goTo: string };
      expect(goTo).toBe(carried.headers.get("location"));
      expect(goTo).toBe(`/ar/member/publications/${documentId}?${told}`);
    }
    expect(await db.edition.count()).toBe(2);
  });

  it("takes no more than names, its own alone, and only from our pages", async () => {
    const { member, documentId } = await aDraft();
    const other = await aDraft();
    const id = await arrived(other.member, "PUBLICATION", other.documentId, pdfOf(1_000));
    viewer = member;
    const told = async (fields: Record<string, string>) =>
      ((await (await bringPublication(naming(fields), at(documentId))).json()) as { goTo: string }).goTo.split("?")[1];
    for (const fields of [
      { file: id },
      { file: "x" },
      {},
      { file: id, organizationId: "x" },
      { file: "x".repeat(3_000) },
    ])
      expect(await told(fields as Record<string, string>)).toBe("error=upload-gone");
    expect((await bringPublication(naming({ file: id }), at(other.documentId))).status).toBe(404);
    const foreign = naming({ file: id }, { origin: "https://elsewhere.example" });
    expect((await bringPublication(foreign, at(documentId))).status).toBe(403);
    viewer = visitor;
    expect((await bringPublication(naming({ file: id }), at(documentId))).status).toBe(404);
  });
});

it("an offer's file comes in pieces, once, and only while the offer is open", async () => {
  const member = await anOwner();
  viewer = member;
  const from = { documentId: await aDocument(), organizationId: member.organizationId, language: "es", title: "Ríos" };
  const offer = await db.translationOffer.create({ data: from });
  const file = pdfOf(300_000);
  const id = await arrived(member, "TRANSLATION", offer.id, file);
  for (const _again of [1, 2]) {
    const answer = await bringTranslation(naming({ file: id, "file-sha256": sha256(file) }), at(offer.id));
    expect(((await answer.json()) as { goTo: string }).goTo).toContain("notice=file-added");
  }
  expect(await db.storedFile.count()).toBe(1);

  const late = await arrived(member, "TRANSLATION", offer.id, pdfOf(2_000));
  const handedIn = { status: "SUBMITTED", pages: 1, submittedAt: new Date() } as const;
  await db.translationOffer.update({ where: { id: offer.id }, data: handedIn });
  const answer = await bringTranslation(naming({ file: late }), at(offer.id));
  expect(((await answer.json()) as { goTo: string }).goTo).toContain("error=offer-handed-in");
});

it("an import that was handed over before leads to the list of imports", async () => {
  const admin = await anAdmin();
  viewer = admin;
  const table = Buffer.from("record,language\n");
  const asked = { kind: "IMPORT_TABLE", name: "records.csv", size: table.length, modified: 0 } as const;
  const begun = await beginUpload(admin, asked);
  if (!begun.ok) throw new Error(begun.code);
  await send(await current(begun.value.id), table, table.length);
  const bring = async () =>
    ((await (await bringImport(naming({ table: begun.value.id }))).json()) as { goTo: string }).goTo;
  const { id } = await bring().then(() => db.import.findFirstOrThrow());
  expect(await bring()).toBe("/ar/admin/documents/import");
  expect(await db.import.findMany({ select: { id: true } })).toEqual([{ id }]);
  viewer = await anOwner();
  expect((await bringImport(naming({ table: begun.value.id }))).status).toBe(404);
});
