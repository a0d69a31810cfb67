import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkedKey, MissingFile, newKey } from "./key";
import { spool } from "./spool";
import type { Content, Storage, Stored } from "./storage";

const arriving = "arriving";
const aDay = 24 * 60 * 60_000;

/** Files in a folder of this machine, spread over 256 subfolders. */
export function diskStorage(folder: string): Storage {
  const pathOf = (key: string) => join(folder, checkedKey(key).slice(0, 2), key);

  return {
    async put(content: Content, key = newKey()): Promise<Stored> {
      const half = join(folder, arriving, checkedKey(key));
      await mkdir(dirname(half), { recursive: true });
      const written = await spool(content, half);
      await mkdir(dirname(pathOf(key)), { recursive: true });
      // A file appears under its key complete or not at all, even if the power goes.
      await rename(half, pathOf(key));
      return { key, ...written };
    },

    async read(key) {
      const file = await open(pathOf(key)).catch((error: unknown) => {
        throw isMissing(error) ? new MissingFile(key) : error;
      });
      return file.createReadStream();
    },

    exists: (key) =>
      access(pathOf(key)).then(
        () => true,
        () => false,
      ),

    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

/** Removes what a killed process left half written. */
export async function sweepArriving(folder: string, now: Date): Promise<number> {
  const names = await readdir(join(folder, arriving)).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const path = join(folder, arriving, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (now.getTime() - mtimeMs < aDay) continue;
    await rm(path, { force: true });
    removed++;
  }
  return removed;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
