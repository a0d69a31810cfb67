import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, it } from "vitest";
import { bodyOf } from "./body";

it("is what the stream is", async () => {
  const bytes = Buffer.alloc(300_000, "words ");
  const response = new Response(bodyOf(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)])));
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});

it("breaks where the stream breaks", async () => {
  async function* broken() {
    yield Buffer.from("half");
    throw new Error("cut");
  }
  await expect(buffer(Readable.fromWeb(bodyOf(Readable.from(broken())) as never))).rejects.toThrow("cut");
});

it("closes the stream when its reader leaves, also in the middle of a part", async () => {
  for (const read of [0, 1, 2]) {
    const source = new PassThrough();
    const body = bodyOf(source);
    const reader = body.getReader();
    source.write(Buffer.alloc(100_000));
    for (let part = 0; part < Math.min(read, 1); part++) await reader.read();
    const pending = read === 2 ? reader.read() : null;
    await reader.cancel();
    if (!source.destroyed) source.write("more");
    expect(await pending).toEqual(read === 2 ? { done: true, value: undefined } : null);
    expect(source.destroyed).toBe(true);
  }
});
