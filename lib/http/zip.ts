import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";

export type ZipEntry = {
  readonly name: string;
  readonly modified: Date;
  /** What is packed already is not packed twice. */
  readonly compress: boolean;
  /** Called when its turn comes: of a thousand files one is open. */
  readonly open: () => Readable | Promise<Readable>;
};

/**
 * A ZIP archive that is written while it is read. A file that cannot be read breaks it off, so that nobody takes half of
 * it for the whole; who stops reading closes what is open.
 */
export function zipOf(entries: Iterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  let current: Readable | undefined;
  const fail = (error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on("error", fail);
  zip.outputStream.pipe(out);
  out.on("close", () => current?.destroy());
  for (const { name, modified, compress, open } of entries) {
    zip.addReadStreamLazy(name, { compress, mtime: modified }, (take) => {
      if (out.destroyed) return;
      void (async () => open())().then((file) => {
        current = file;
        file.on("error", fail);
        if (out.destroyed) file.destroy();
        else take(null, file);
      }, fail);
    });
  }
  zip.end();
  return out;
}

/** Text as a file of an archive, written while it is read. */
export function textFile(text: AsyncIterable<string>): Readable {
  async function* encoded() {
    for await (const part of text) if (part !== "") yield Buffer.from(part);
  }
  return Readable.from(encoded(), { objectMode: false });
}
