import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { aDraft, current, pdfOf, sha256 } from "@/lib/library/uploads/testing/files";
import { type Portal, startPortal } from "@/lib/library/uploads/testing/portal";
import { bytesOf } from "@/lib/library/uploads/whole";
import { paths } from "@/lib/paths";
import { sendFile, sumOf } from "./resumable";

// What the page does in a browser, against the handlers and the database; the line between them is meddled with.

let viewer: Viewer = visitor;
vi.mock("@/lib/auth/current", () => ({ currentViewer: async () => viewer }));

// Outside of a browser the client takes bytes where a browser has a file.
vi.mock("tus-js-client", async (original) => {
  const real = await original<typeof import("tus-js-client")>();
  class Upload extends real.Upload {
    constructor(file: File & { bytes: Buffer }, options: import("tus-js-client").UploadOptions) {
      super(file.bytes, options);
    }
  }
  return { ...real, Upload };
});

let portal: Portal;
const online = new EventTarget();
beforeAll(async () => {
  portal = await startPortal();
  vi.stubGlobal("window", online);
  vi.stubGlobal("location", { href: portal.address });
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", (path: string, options: RequestInit) => real(new URL(path, portal.address), options));
});
afterAll(() => {
  portal.stop();
  vi.unstubAllGlobals();
});
beforeEach(async () => {
  await resetDatabase();
  portal.meddle = async () => false;
});
afterEach(() => vi.useRealTimers());

function fileOf(bytes: Buffer): File {
  const file = new File([new Uint8Array(bytes)], "Bridges.pdf", {
    type: "application/pdf",
    lastModified: 1_700_000_000_000,
  });
  return Object.assign(file, { bytes });
}

async function begin(given: { bytes?: Buffer; id?: string } = {}) {
  const { member, documentId } = await aDraft();
  viewer = member;
  return { ...(await sending(documentId, given.bytes ?? pdfOf(1_400_000), given.id)), documentId };
}

async function sending(target: string, bytes: Buffer, id?: string) {
  const told = { begun: "", progress: [] as number[], lost: 0 };
  const control = await sendFile({
    ...{ file: fileOf(bytes), kind: "PUBLICATION", target, id },
    onBegun: (one) => {
      told.begun = one;
    },
    onProgress: (sent) => told.progress.push(sent),
    onLost: () => told.lost++,
  });
  return { control, told, bytes };
}

describe("sending a file", () => {
  it("tells how far it has come, and ends with all of it", async () => {
    const { control, told, bytes } = await begin();
    const sent = await control.sent;
    expect(sent).toEqual({ done: true, id: told.begun });
    expect(told.progress.at(-1)).toBe(bytes.length);
    expect(sha256(await buffer(bytesOf(await current(told.begun))))).toBe(await sumOf(fileOf(bytes)));
    expect(await db.uploadPiece.count()).toBe(3);
  });

  it("goes on after a server that was away, without beginning anew", async () => {
    let patches = 0;
    let away = 0;
    portal.meddle = async (incoming, answer) => {
      if (incoming.method === "PATCH" && ++patches === 2) {
        away = 2;
        incoming.destroy();
        return true;
      }
      if (away === 0) return false;
      away--;
      answer.writeHead(503, { Connection: "close" }).end();
      return true;
    };
    const { control, told } = await begin();
    expect(await control.sent).toEqual({ done: true, id: told.begun });
    expect(told.lost).toBe(3);
    expect(await db.upload.count()).toBe(1);
  }, 30_000);

  it("pauses and goes on, from where it was", async () => {
    let seen = 0;
    let hold: (() => void) | undefined;
    portal.meddle = async (incoming) => {
      if (incoming.method === "PATCH" && ++seen === 2) await new Promise<void>((resolve) => (hold = resolve));
      return false;
    };
    const { control, told, bytes } = await begin();
    await vi.waitFor(() => expect(hold).toBeDefined(), { timeout: 5_000 });
    control.pause();
    hold?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await current(told.begun)).received).toBeLessThan(bytes.length);
    // The line coming back does not end a pause.
    online.dispatchEvent(new Event("online"));
    control.resume();
    online.dispatchEvent(new Event("online"));
    expect(await control.sent).toEqual({ done: true, id: told.begun });
    expect((await buffer(bytesOf(await current(told.begun)))).equals(bytes)).toBe(true);
  }, 30_000);

  it("goes on with what was begun before, and sends only the rest", async () => {
    portal.meddle = async (incoming) => {
      if (Number(incoming.headers["upload-offset"]) > 0) {
        incoming.destroy();
        return true;
      }
      return false;
    };
    const first = await begin();
    await vi.waitFor(() => expect(first.told.lost).toBeGreaterThan(0), { timeout: 5_000 });
    first.control.pause();
    let sent = 0;
    portal.meddle = async (incoming) => {
      if (incoming.method === "PATCH") sent += Number(incoming.headers["content-length"]);
      return false;
    };
    const second = await sending(first.documentId, first.bytes, first.told.begun);
    expect(await second.control.sent).toEqual({ done: true, id: first.told.begun });
    expect(sent).toBe(first.bytes.length - 512 * 1024);
  }, 30_000);

  it("stops with the reason: refused, or not there any more", async () => {
    const other = await begin({ bytes: randomBytes(100_000) });
    expect(await other.control.sent).toEqual({ done: false, stop: "pdf-not-a-pdf" });
    const unknown = await begin({ id: "00000000-0000-4000-8000-000000000000" });
    expect(await unknown.control.sent).toEqual({ done: false, stop: "stopped" });
    const large = await begin();
    viewer = visitor;
    expect(await large.control.sent).toEqual({ done: false, stop: "stopped" });
  });

  it("stops when the file cannot be read any more", async () => {
    portal.meddle = async (incoming) => {
      if (incoming.method !== "PATCH") return false;
      incoming.destroy();
      return true;
    };
    vi.spyOn(Blob.prototype, "slice").mockReturnValue({
      arrayBuffer: () => Promise.reject(new Error("the file was changed")),
    } as unknown as Blob);
    const { control } = await begin();
    expect(await control.sent).toEqual({ done: false, stop: "unreadable" });
    vi.restoreAllMocks();
  });

  it("gives up what has arrived", async () => {
    portal.meddle = async (incoming) => {
      if (Number(incoming.headers["upload-offset"]) === 0) return false;
      if (incoming.method === "PATCH") incoming.destroy();
      return incoming.method === "PATCH";
    };
    const { control, told } = await begin();
    await vi.waitFor(() => expect(told.lost).toBeGreaterThan(0), { timeout: 5_000 });
    await control.giveUp();
    expect(await control.sent).toMatchObject({ done: false, gaveUp: true });
    const asked = await fetch(paths.upload(told.begun), { method: "HEAD", headers: { "Tus-Resumable": "1.0.0" } });
    expect([asked.status, await db.upload.count()]).toEqual([404, 0]);
  });
});
