import type { Readable } from "node:stream";
import { env } from "@/lib/env";
import { diskStorage } from "./disk";
import { s3Storage } from "./s3";

/** What was kept: where, how long in bytes, and its SHA-256 in hex. */
export type Stored = { readonly key: string; readonly size: number; readonly sha256: string };

export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** Where files are kept. Keys are random and made here: no name given by a person is ever part of one. */
export interface Storage {
  /** Keeps the whole content or, when it breaks off, nothing; under a new key, or one of `newKey` that was noted before. */
  put(content: Content, key?: string): Promise<Stored>;
  /** Rejects with `MissingFile` when there is none. */
  read(key: string): Promise<Readable>;
  exists(key: string): Promise<boolean>;
  /** Removing what is not there is no failure. */
  remove(key: string): Promise<void>;
}

let kept: Storage | undefined;

/** The configured storage: S3 when S3_BUCKET is given, the folder STORAGE_DIR otherwise. */
export function storage(): Storage {
  kept ??= env.S3_BUCKET ? s3Storage(env.S3_BUCKET, env) : diskStorage(env.STORAGE_DIR ?? "");
  return kept;
}

/** The whole file at once: only for what is known to be small or must be held anyway. */
export async function readWhole(key: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await storage().read(key)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
