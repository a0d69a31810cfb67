import { beforeEach, expect, it, vi } from "vitest";
import { GET } from "@/app/files/[id]/[name]/route";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization, anOwner } from "@/lib/membership/testing/people";
import { storage } from "@/lib/storage/storage";
import { findDocument } from "../queries";
import { aReadFile } from "../reading/testing/files";
import { aRecord } from "../records/testing/records";
import { documentLinks } from "./link-headers";
import { signposts } from "./signposts";

const { currentViewer } = vi.hoisted(() => ({ currentViewer: vi.fn() }));
vi.mock("@/lib/auth/current", () => ({ currentViewer }));

beforeEach(async () => {
  await resetDatabase();
  currentViewer.mockReset().mockResolvedValue(visitor);
});

const text = "%PDF-1.7 a report";

/** A record with a file in Arabic whose bytes are there. */
async function withFile(given: Parameters<typeof aRecord>[0] = {}): Promise<string> {
  const id = await aRecord({ symbols: ["A/63/677"], ...given });
  await db.documentText.create({ data: { documentId: id, locale: "ar", title: "تنفيذ المسؤولية" } });
  const { fileId } = await aReadFile(id, "ar", ["words"]);
  await db.storedFile.update({ where: { id: fileId ?? "" }, data: await storage().put(Buffer.from(text)) });
  return fileId ?? "";
}

const take = (id: string, name: string) =>
  GET(new Request("http://localhost/"), { params: Promise.resolve({ id, name }) });

it("names a download by its record, under the address it has and under any it had", async () => {
  const id = await withFile();
  const document = await findDocument(visitor, "bridges", "en");
  const href = document?.editions.find(({ language }) => language === "ar")?.href;
  expect(href).toBe(`/files/${id}/A-63-677_2013_ar.pdf`);
  for (const name of ["A-63-677_2013_ar.pdf", "Bridges.pdf", "anything"]) {
    const answer = await take(id, name);
    expect([answer.status, await answer.text()]).toEqual([200, text]);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="A-63-677_2013_ar.pdf"; filename*=UTF-8''A-63-677_${encodeURIComponent("تنفيذ-المسؤولية")}_2013_ar.pdf`,
    );
    expect(answer.headers.get("link")).toMatch(/\/ar\/documents\/bridges>; rel="collection"; type="text\/html"/);
  }
});

it("says what the page says in the page's Link header, and nothing of what a visitor may not see", async () => {
  const organization = await anOrganization({ slug: "network", name: "Network", listing: "MEMBERS" });
  await withFile({ publisherId: organization.id, licence: "CC_BY", doi: "10.1000/182" });
  await aRecord({ slug: "for-members", audience: "MEMBERS" });
  await aRecord({ slug: "gone", status: "WITHDRAWN" });
  const document = await findDocument(visitor, "bridges", "ar");
  if (!document) throw new Error("It is there");
  const header = (await documentLinks(visitor, "ar", "bridges")) ?? "";
  for (const { rel, href } of signposts(document, "ar")) expect(header).toContain(`<${href}>; rel="${rel}"`);
  expect(header.split(", <")).toHaveLength(signposts(document, "ar").length + 1);
  // Who it is by would give a publisher away that is not listed.
  expect(header).not.toMatch(/author|network/i);
  await db.organization.update({ where: { id: organization.id }, data: { listing: "PUBLIC" } });
  expect(await documentLinks(visitor, "en", "bridges")).toMatch(/\/en\/members\/network>; rel="author"/);
  await db.document.update({ where: { id: document.id }, data: { authors: ["Noor Haddad"] } });
  expect(await documentLinks(visitor, "en", "bridges")).not.toContain("author");
  for (const slug of ["for-members", "gone", "unknown"]) expect(await documentLinks(visitor, "en", slug)).toBeNull();
  expect(await documentLinks(visitor, "xx", "bridges")).toBeNull();
});

it("shows a file for members to members, without a link to a page that is not there", async () => {
  const id = await withFile({ audience: "MEMBERS" });
  expect((await take(id, "Bridges.pdf")).status).toBe(404);
  currentViewer.mockResolvedValue(await anOwner());
  const answer = await take(id, "Bridges.pdf");
  expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("link")]).toEqual([
    200,
    "private, no-store",
    null,
  ]);
  await answer.body?.cancel();
});
