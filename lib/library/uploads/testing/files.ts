import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import type { Representing } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { anOrganization, anOwner } from "@/lib/membership/testing/people";
import { plainPdf } from "@/lib/pdf/testing/plain-pdf";
import { beginPublication } from "../../publications/commands";
import { beginUpload } from "../commands";
import { takePiece } from "../pieces";
import type { Upload } from "../queries";

/** A PDF of at least so many bytes, which a comment fills. */
export function pdfOf(bytes: number): Buffer {
  const plain = Buffer.from(plainPdf());
  const end = plain.lastIndexOf("startxref");
  const filling = Buffer.from(`%${randomBytes(Math.max(0, bytes - plain.length) / 2 + 1).toString("hex")}\n`);
  return Buffer.concat([plain.subarray(0, end), filling, plain.subarray(end)]);
}

/** A member with a draft to which files can be brought. */
export async function aDraft(): Promise<{ member: Representing; documentId: string }> {
  const member = await anOwner((await anOrganization()).id);
  const begun = await beginPublication(member, { title: "Bridges of the valley", language: "en" });
  if (!begun.ok) throw new Error(begun.code);
  return { member, documentId: begun.value.id };
}

export async function anUpload(member: Representing, target: string, size: number, name = "Bridges.pdf") {
  const asked = { kind: "PUBLICATION", target, name, size, modified: 1_700_000_000_000 } as const;
  const begun = await beginUpload(member, asked);
  if (!begun.ok) throw new Error(begun.code);
  return current(begun.value.id);
}

export function current(id: string): Promise<Upload> {
  return db.upload.findUniqueOrThrow({ where: { id } });
}

/** How many files the storage keeps. */
export function kept(): number {
  const found = readdirSync(env.STORAGE_DIR ?? "", { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).length;
}

/** Bytes as a line brings them; `cut` breaks it off after so many. */
export async function* arriving(bytes: Uint8Array, cut = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 16_384) {
    if (at >= cut) throw new Error("connection lost");
    yield bytes.subarray(at, Math.min(at + 16_384, cut));
  }
}

/** Brings some of the bytes of a file. */
export function piece(upload: Upload, file: Buffer, start: number, end: number, cut?: number) {
  const bytes = file.subarray(start, end);
  return takePiece(upload, { start, length: bytes.length, body: arriving(bytes, cut) });
}

/** Brings all of a file, in pieces of so many bytes. */
export async function send({ id }: Upload, file: Buffer, size: number): Promise<void> {
  for (let at = 0; at < file.length; at += size) {
    const taken = await piece(await current(id), file, at, at + size);
    if (!taken.ok) throw new Error(taken.code);
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A storage with nothing in it. */
export function emptyStorage(): void {
  rmSync(env.STORAGE_DIR ?? "", { recursive: true, force: true });
  mkdirSync(env.STORAGE_DIR ?? "", { recursive: true });
}
