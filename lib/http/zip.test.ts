import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { textFile, type ZipEntry, zipOf } from "./zip";

const modified = new Date("2013-03-18T12:00:00Z");
const entry = (name: string, open: ZipEntry["open"], compress = true): ZipEntry => ({ name, modified, compress, open });

async function* words(text: string) {
  yield text;
}

it("holds what is put in, and opens one file at a time", async () => {
  let opened = 0;
  let most = 0;
  const files = Array.from({ length: 50 }, (_, number) =>
    entry(`جسور-${number}.txt`, () => {
      most = Math.max(most, ++opened);
      const file = textFile(words(`text ${number}`));
      file.on("close", () => opened--);
      return file;
    }),
  );
  const zip = await fromBufferPromise(await buffer(zipOf(files)), { lazyEntries: true });
  expect([zip.entryCount, most]).toEqual([50, 1]);
});

it("is broken off, and not ended, when a file cannot be read", async () => {
  const broken = () => {
    throw new Error("the storage is down");
  };
  await expect(buffer(zipOf([entry("a", () => textFile(words("x"))), entry("b", broken)]))).rejects.toThrow("is down");
  const late = new Readable({ read: () => late.destroy(new Error("cut")) });
  await expect(buffer(zipOf([entry("a", () => late, false)]))).rejects.toThrow("cut");
});

it("closes what is open when its reader leaves, and opens nothing more", async () => {
  let isOpen = false;
  let others = 0;
  async function* endless() {
    isOpen = true;
    try {
      for (;;) yield "all the words of the world ".repeat(1_000);
    } finally {
      isOpen = false;
    }
  }
  const zip = zipOf([
    entry("endless", () => textFile(endless()), false),
    entry("other", () => {
      others++;
      return textFile(words("x"));
    }),
  ]);
  for await (const part of zip) if ((part as Buffer).length > 1_000) break;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([isOpen, others, zip.destroyed]).toEqual([false, 0, true]);
});
