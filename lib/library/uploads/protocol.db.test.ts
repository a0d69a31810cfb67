import type { ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { Upload as TusUpload, type UploadOptions } from "tus-js-client";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { env } from "@/lib/env";
import { anOwner } from "@/lib/membership/testing/people";
import { paths } from "@/lib/paths";
import { aDraft, anUpload, current, kept, pdfOf } from "./testing/files";
import { type Portal, startPortal } from "./testing/portal";
import { bytesOf } from "./whole";

// The handlers over real HTTP, asked by the client that browsers are given.

let viewer: Viewer = visitor;
vi.mock("@/lib/auth/current", () => ({ currentViewer: async () => viewer }));

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());
beforeEach(async () => {
  await resetDatabase();
  viewer = visitor;
  portal.meddle = async () => false;
});

const headers = { "Tus-Resumable": "1.0.0" };
const ask = (method: string, path: string, more: Record<string, string> = {}, body?: Buffer) =>
  fetch(portal.address + path, {
    method,
    headers: { ...headers, ...more },
    ...(body && { body: new Uint8Array(body) }),
  });

function patch(id: string, offset: number, bytes: Buffer, more: Record<string, string> = {}) {
  const own = { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" };
  return ask("PATCH", paths.upload(id), { ...own, ...more }, bytes);
}

const metadata = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
    .join(",");

function sent(file: Buffer, target: string, options: Partial<UploadOptions> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new TusUpload(file, {
      endpoint: portal.address + paths.uploads,
      metadata: { kind: "PUBLICATION", target, name: "جسور.pdf", type: "application/pdf", modified: "1700000000000" },
      chunkSize: 128 * 1024,
      retryDelays: [0, 10, 20, 50],
      onSuccess: () => resolve(upload.url?.split("/").at(-1) ?? ""),
      onError: reject,
      ...options,
    });
    upload.start();
  });
}

describe("a whole upload", () => {
  it("comes in pieces, under its own name", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const file = pdfOf(500 * 1024);
    const id = await sent(file, documentId);
    expect(await current(id)).toMatchObject({ name: "جسور.pdf", received: file.length, userId: member.userId });
    expect(await db.uploadPiece.count()).toBe(Math.ceil(file.length / (128 * 1024)));
    expect((await buffer(bytesOf(await current(id)))).equals(file)).toBe(true);
  });

  it("recovers from a line that is cut in a piece, and an answer that is lost", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const file = pdfOf(900 * 1024);
    let pieces = 0;
    portal.meddle = async (incoming, answer) => {
      if (incoming.method !== "PATCH") return false;
      pieces++;
      // The second piece never gets there, the third is kept and its answer lost.
      if (pieces === 2) incoming.destroy();
      if (pieces === 3) {
        const lost = Object.create(answer, { destroyed: { value: true } }) as ServerResponse;
        await portal.respond(incoming, lost);
        answer.destroy();
      }
      return pieces === 2 || pieces === 3;
    };
    const id = await sent(file, documentId);
    expect((await buffer(bytesOf(await current(id)))).equals(file)).toBe(true);
    expect(pieces).toBeGreaterThan(Math.ceil(file.length / (128 * 1024)));
  });

  it("goes on where it was, when a program knows its address: also at another replica, and by two at once", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const file = pdfOf(900 * 1024);
    const upload = await anUpload(member, documentId, file.length);
    expect((await patch(upload.id, 0, file.subarray(0, 300 * 1024))).status).toBe(204);
    let bytes = 0;
    portal.meddle = async (incoming) => {
      if (incoming.method === "PATCH") bytes += Number(incoming.headers["content-length"]);
      return false;
    };
    const again = { uploadUrl: portal.address + paths.upload(upload.id) };
    const both = [sent(file, documentId, again), sent(file, documentId, { ...again, chunkSize: 100 * 1024 })];
    expect(await Promise.all(both)).toEqual([upload.id, upload.id]);
    expect((await buffer(bytesOf(await current(upload.id)))).equals(file)).toBe(true);
    expect(bytes).toBeLessThan(2 * file.length);
  });

  it("is given up", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const before = kept();
    const file = pdfOf(300 * 1024);
    const id = await sent(file, documentId);
    expect((await ask("DELETE", paths.upload(id))).status).toBe(204);
    expect((await ask("DELETE", paths.upload(id))).status).toBe(404);
    expect([await db.upload.count(), kept()]).toEqual([0, before]);
  });
});

describe("the protocol", () => {
  it("tells its version, what it can do, and where an upload stands", async () => {
    const abilities = await ask("OPTIONS", paths.uploads);
    expect(abilities.headers.get("tus-version")).toBe("1.0.0");
    expect(abilities.headers.get("tus-extension")).toBe("creation,expiration,termination");
    const { member, documentId } = await aDraft();
    viewer = member;
    const { id, movedAt } = await anUpload(member, documentId, 100_000);
    const { status, headers: told } = await ask("HEAD", paths.upload(id));
    expect([status, told.get("upload-offset"), told.get("upload-length")]).toEqual([200, "0", "100000"]);
    expect(told.get("cache-control")).toBe("no-store");
    expect(Date.parse(told.get("upload-expires") ?? "") - movedAt.getTime()).toBeCloseTo(24 * 60 * 60_000, -4);
  });

  it("refuses what is out of place, by the status that makes a client ask again", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const file = pdfOf(100_000);
    const { id } = await anUpload(member, documentId, file.length);
    expect((await patch(id, 5, file.subarray(5))).status).toBe(409);
    expect((await patch(id, 0, Buffer.concat([file, file]))).status).toBe(400);
    expect((await patch(id, 0, file, { "Content-Type": "application/pdf" })).status).toBe(415);
    expect((await patch(id, 0, file, { "Upload-Offset": "0x0" })).status).toBe(400);
    expect((await patch(id, 0, file, { "Tus-Resumable": "0.2.2" })).status).toBe(412);
    expect((await patch(id, 0, file, { Origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await patch(id, 0, file, { Origin: new URL(env.PORTAL_URL).origin })).status).toBe(204);
    expect((await patch(id, 0, file)).status).toBe(409);
  });

  it.each([
    ["a kind that is none", { kind: "LOGO" }, 400],
    ["a field that nobody asked for", { organization: "x" }, 400],
    ["a target that is no id", { target: "x" }, 400],
    ["a document of nobody", { target: "00000000-0000-4000-8000-000000000000" }, 404],
    ["another type", { type: "image/png", name: "x.png" }, 422],
    ["a date of no file", { modified: "-1" }, 400],
  ])("refuses %s", async (_what, given, status) => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const values = { kind: "PUBLICATION", target: documentId, name: "x.pdf", modified: "0", ...given };
    const more = { "Upload-Metadata": metadata(values as Record<string, string>), "Upload-Length": "10" };
    expect((await ask("POST", paths.uploads, more)).status).toBe(status);
  });

  it.each(["", "-1", "1e3", "9".repeat(16), "1.5"])("refuses the length %j", async (length) => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const values = metadata({ kind: "PUBLICATION", target: documentId, name: "x.pdf", modified: "0" });
    const asked = await ask("POST", paths.uploads, { "Upload-Metadata": values, "Upload-Length": length });
    expect(asked.status).toBe(400);
  });

  it("says of a length that is too much that it is, and by which code", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const values = metadata({ kind: "PUBLICATION", target: documentId, name: "x.pdf", modified: "0" });
    const asked = await ask("POST", paths.uploads, { "Upload-Metadata": values, "Upload-Length": "99000000" });
    expect([asked.status, await asked.json()]).toEqual([413, { code: "pdf-too-large" }]);
  });

  it("knows another's upload as little as one that is not there, for every method", async () => {
    const { member, documentId } = await aDraft();
    const file = pdfOf(100_000);
    const { id } = await anUpload(member, documentId, file.length);
    for (const other of [visitor, await anOwner(member.organizationId), await anOwner()]) {
      viewer = other;
      for (const asked of [id, "00000000-0000-4000-8000-000000000000", "x"]) {
        expect((await ask("HEAD", paths.upload(asked))).status).toBe(404);
        expect((await patch(asked, 0, file)).status).toBe(404);
        expect((await ask("DELETE", paths.upload(asked))).status).toBe(404);
      }
    }
    expect((await current(id)).received).toBe(0);
  });

  it("refuses who has lost their rights in the middle", async () => {
    const { member, documentId } = await aDraft();
    viewer = member;
    const file = pdfOf(200_000);
    const { id } = await anUpload(member, documentId, file.length);
    expect((await patch(id, 0, file.subarray(0, 100_000))).status).toBe(204);
    // A suspended organization's people are nobody.
    viewer = visitor;
    expect((await patch(id, 100_000, file.subarray(100_000))).status).toBe(404);
    viewer = member;
    await db.document.update({ where: { id: documentId }, data: { status: "SUBMITTED", submittedAt: new Date() } });
    expect((await patch(id, 100_000, file.subarray(100_000))).status).toBe(404);
  });
});
