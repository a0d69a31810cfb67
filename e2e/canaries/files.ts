import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Planting, Row } from "./planting";
import type { Thing } from "./readers";

type Given = { readonly contentType: string; readonly name?: string; readonly uploadedById?: string | null };

/** A file whose bytes hold a canary as its row does. */
export async function storedFile({ plant, word }: Planting, thing: Thing, given: Given): Promise<Row> {
  const bytes = Buffer.from(`no more than ${word(thing, "StoredFile.bytes")}`);
  const file = await plant(thing, "StoredFile", { ...given, size: bytes.length });
  await mkdir(dirname(pathOf(file)), { recursive: true });
  await writeFile(pathOf(file), bytes);
  return file;
}

export async function removeFiles({ rows }: Planting): Promise<void> {
  await Promise.all(rows("StoredFile").map((file) => rm(pathOf(file), { force: true })));
}

// Where the disk keeps it (lib/storage/disk.ts): what is stored there gets a key of the storage's own choice.
function pathOf({ key }: Row): string {
  return join(process.env.STORAGE_DIR ?? "", String(key).slice(0, 2), String(key));
}
