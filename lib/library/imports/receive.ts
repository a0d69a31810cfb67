import { Readable } from "node:stream";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { importLimits } from "./rules";

export type SentImport = {
  readonly tableName: string;
  readonly tableKey: string;
  readonly archiveName: string | null;
  readonly archiveKey: string | null;
};

/** The longest body an import may declare: both files, and the frame around them. */
export const longestImport = importLimits.table + importLimits.archive + 10_000;

type Taken = { readonly key: string; readonly name: string; readonly size: number; readonly tooLarge: boolean };
type Received = Result<SentImport, "file-missing" | "import-too-large" | "upload-incomplete">;

/** Streams a table and its archive into the storage. What is cut short, or too long, leaves nothing. */
export async function receiveImport(headers: Headers, body: ReadableStream<Uint8Array>): Promise<Received> {
  const taken = new Map<string, Promise<Taken>>();
  const whole = await streamed(headers, body, taken);
  const settled = await Promise.allSettled(taken.values());
  const files = new Map<string, Taken>();
  for (const [index, name] of [...taken.keys()].entries()) {
    const one = settled[index];
    if (one?.status === "fulfilled") files.set(name, one.value);
  }
  const refuse = async (code: "file-missing" | "import-too-large" | "upload-incomplete"): Promise<Received> => {
    for (const { key } of files.values()) await storage().remove(key);
    return fail(code);
  };
  if (!whole || files.size < taken.size) return refuse("upload-incomplete");
  if ([...files.values()].some(({ tooLarge }) => tooLarge)) return refuse("import-too-large");
  const [table, archive] = [files.get("table"), files.get("archive")];
  if (!table || table.size === 0) return refuse("file-missing");
  // A form without an archive sends an empty one.
  if (archive?.size === 0) await storage().remove(archive.key);
  const sent = archive && archive.size > 0 ? archive : null;
  return ok({
    tableName: table.name,
    tableKey: table.key,
    archiveName: sent?.name ?? null,
    archiveKey: sent?.key ?? null,
  });
}

function streamed(headers: Headers, body: ReadableStream<Uint8Array>, taken: Map<string, Promise<Taken>>) {
  return new Promise<boolean>((resolve) => {
    let received = 0;
    const limits = { fileSize: importLimits.archive, files: 2, fields: 5, fieldSize: 1_000, parts: 8 };
    const form = new Busboy({ headers: Object.fromEntries(headers) as BusboyHeaders, limits });
    form.on("file", (field: string, file: Readable, given: string) => {
      if ((field === "table" || field === "archive") && !taken.has(field)) taken.set(field, kept(field, file, given));
      else file.resume();
    });
    form.on("error", () => resolve(false));
    form.on("finish", () => resolve(received === Number(headers.get("content-length"))));
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    source.on("data", (part: Uint8Array) => {
      received += part.byteLength;
    });
    source.on("error", (error) => {
      form.destroy(error);
      resolve(false);
    });
    source.pipe(form);
  });
}

async function kept(field: "table" | "archive", file: Readable, given: string): Promise<Taken> {
  let tooLarge = false;
  let size = 0;
  file.on("limit", () => {
    tooLarge = true;
  });
  async function* counted() {
    for await (const part of file) {
      size += (part as Buffer).byteLength;
      if (field === "table" && size > importLimits.table) tooLarge = true;
      else if (!tooLarge) yield part as Buffer;
    }
  }
  const { key } = await storage().put(counted());
  const name =
    (given ?? "")
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\p{Cc}/gu, "")
      .slice(0, 200) || field;
  return { key, name, size, tooLarge };
}
