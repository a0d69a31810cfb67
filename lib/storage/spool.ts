import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import type { Content } from "./storage";

/** Writes the content to a new file and syncs it; when the content breaks off, the file is gone again. */
export async function spool(content: Content, path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const part of content instanceof Uint8Array ? [content] : content) {
      hash.update(part);
      size += part.byteLength;
      await file.writeFile(part);
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return { size, sha256: hash.digest("hex") };
}
