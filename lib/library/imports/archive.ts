import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { pdfLimits } from "@/lib/pdf/failure";
import { spool } from "@/lib/storage/spool";
import { storage } from "@/lib/storage/storage";
import { importLimits, type Problem, problem } from "./rules";

/** The files of an archive, by their last names; nothing is ever written under a name it gives. */
export type Archive = {
  readonly names: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** The whole of one file; null when it is longer than it says, or than a PDF may be. */
  read(name: string): Promise<Buffer | null>;
  close(): Promise<void>;
};

const none: Archive = { names: new Set(), problems: [], read: async () => null, close: async () => undefined };

/** Opens the archive kept under a key. What is wrong with it as a whole is among its problems. */
export async function openArchive(key: string | null): Promise<Archive> {
  if (key === null) return none;
  const folder = await mkdtemp(join(tmpdir(), "icrtop-import-"));
  const away = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "archive.zip");
    await spool(await storage().read(key), path);
    const archive = await opened(path);
    return { ...archive, close: () => archive.close().finally(away) };
  } catch (error) {
    await away();
    throw error;
  }
}

async function opened(path: string): Promise<Archive> {
  let zip: ZipFile;
  try {
    // Names that lead out of a folder, and sizes that are not what they say, are refused by the library.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch {
    return broken("archive-unreadable");
  }
  const close = async () => zip.close();
  if (zip.entryCount > importLimits.files * 2) return { ...broken("archive-too-many"), close };
  let entries: Map<string, Entry>;
  try {
    entries = await entriesOf(zip);
  } catch {
    return { ...broken("archive-unreadable"), close };
  }
  const unpacked = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (entries.size > importLimits.files) return { ...broken("archive-too-many"), close };
  if (unpacked > importLimits.unpacked) return { ...broken("archive-too-large"), close };
  return {
    names: new Set(entries.keys()),
    problems: [],
    read: async (name) => {
      const entry = entries.get(name);
      return entry ? contentOf(zip, entry) : null;
    },
    close,
  };
}

const broken = (code: string): Archive => ({ ...none, problems: [problem(0, "file", code)] });

// Folders, and what a Mac puts beside each file, are no files of ours.
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      const name = basename(entry.fileName).normalize("NFC");
      const isFile = !entry.fileName.endsWith("/") && !entry.fileName.startsWith("__MACOSX/") && !name.startsWith(".");
      if (isFile) entries.set(name, entry);
      zip.readEntry();
    });
    zip.on("end", resolve);
    zip.on("error", reject);
    zip.readEntry();
  });
  return entries;
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer | null> {
  if (entry.uncompressedSize > pdfLimits.bytes || entry.isEncrypted()) return null;
  try {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch {
    return null;
  }
}
