import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compressAnswers } from "./compressed";

const text = "The valley was the first to hear that the bridge had been closed. ".repeat(200);
compressAnswers();
const server = createServer((incoming, answer) => {
  answer.setHeader("Content-Type", incoming.url === "/picture" ? "image/webp" : "text/html; charset=utf-8");
  answer.end(incoming.url === "/short" ? "short" : text);
});

beforeAll(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)));
afterAll(() => server.close());

function get(path: string, accepted: string): Promise<{ encoding: string; vary: string; body: Buffer }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, failed) => {
    request({ host: "127.0.0.1", port, path, headers: { "accept-encoding": accepted }, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () =>
        done({
          encoding: answer.headers["content-encoding"] ?? "",
          vary: answer.headers.vary ?? "",
          body: Buffer.concat(parts),
        }),
      );
    })
      .on("error", failed)
      .end();
  });
}

it("sends Brotli to who takes it, gzip to who does not, and plain text to who takes neither", async () => {
  const small = await get("/", "gzip, deflate, br");
  expect([small.encoding, small.vary]).toEqual(["br", "Accept-Encoding"]);
  expect(brotliDecompressSync(small.body).toString()).toBe(text);
  const zipped = await get("/", "gzip");
  expect([zipped.encoding, gunzipSync(zipped.body).toString()]).toEqual(["gzip", text]);
  const plain = await get("/", "identity");
  expect([plain.encoding, plain.body.toString()]).toEqual(["", text]);
});

it("leaves pictures and short answers as they are", async () => {
  expect((await get("/picture", "br")).encoding).toBe("");
  expect((await get("/short", "br")).body.toString()).toBe("short");
});
