import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer, text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MissingFile, newKey } from "./key";
import { s3Storage } from "./s3";
import type { Storage } from "./storage";

// The four requests we make of S3, over real HTTP through the official client.
const bucket = new Map<string, Buffer>();
let server: Server;
let storage: Storage;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const name = new URL(request.url ?? "/", "http://s3").pathname;
    if (request.method === "PUT") bucket.set(name, await buffer(request));
    if (request.method === "DELETE") bucket.delete(name);
    const found = bucket.get(name);
    if (request.method === "GET" || request.method === "HEAD") response.statusCode = found ? 200 : 404;
    response.end(request.method === "GET" ? found : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  storage = s3Storage("files", {
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_REGION: "us-east-1",
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "only-for-tests",
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("s3Storage", () => {
  it("keeps, reads and removes", async () => {
    const { key, size } = await storage.put(Buffer.from("the letter"));
    expect(size).toBe(10);
    expect(bucket.get(`/files/${key}`)?.toString()).toBe("the letter");
    expect(await text(await storage.read(key))).toBe("the letter");
    await storage.remove(key);
    expect(await storage.exists(key)).toBe(false);
    await expect(storage.read(key)).rejects.toThrow(MissingFile);
  });

  it("keeps under a key that was noted before, and under no name", async () => {
    const key = newKey();
    expect((await storage.put(Buffer.from("a piece"), key)).key).toBe(key);
    expect(await text(await storage.read(key))).toBe("a piece");
    await expect(storage.put(Buffer.from("x"), "../../etc/passwd")).rejects.toThrow(MissingFile);
  });

  it("sends nothing of an upload that was cut", async () => {
    const before = bucket.size;
    async function* cut() {
      yield Buffer.from("half");
      throw new Error("connection lost");
    }
    await expect(storage.put(cut())).rejects.toThrow("connection lost");
    expect(bucket.size).toBe(before);
  });
});
