import { buffer } from "node:stream/consumers";
import type { z } from "zod";
import type { Admin, Representing } from "@/lib/auth/viewer";
import { fail, ok, type Result } from "@/lib/result";
import { storage } from "@/lib/storage/storage";
import { beginImport } from "../imports/commands";
import { addEdition } from "../publications/files";
import { addOfferFile } from "../translations/files";
import { handOver } from "./hand-over";
import { handoverSchema, importHandoverSchema } from "./schema";

// A form that names what has come in pieces: each goes on to the same code as a form that carries its files.

/** Hands a file over to a publication of the member's own. */
export function bringEdition(member: Representing, documentId: string, form: unknown): Promise<Result<unknown>> {
  return brought(handoverSchema, form, ({ file: id, "file-sha256": sha256, language }) =>
    handOver(member, { kind: "PUBLICATION", targetId: documentId }, { id, sha256 }, async ({ upload, bytes }) =>
      addEdition(member, documentId, { bytes: await buffer(bytes), name: upload.name, language, uploadId: id }),
    ),
  );
}

/** Hands a file over to an offer of the member's own. */
export function bringOffer(member: Representing, offerId: string, form: unknown): Promise<Result<unknown>> {
  return brought(handoverSchema, form, ({ file: id, "file-sha256": sha256 }) =>
    handOver(member, { kind: "TRANSLATION", targetId: offerId }, { id, sha256 }, async ({ upload, bytes }) =>
      addOfferFile(member, offerId, { bytes: await buffer(bytes), name: upload.name, uploadId: id }),
    ),
  );
}

/** Hands a table over, and the archive of its files. Without an id when it was handed over before. */
export function bringImport(admin: Admin, form: unknown): Promise<Result<{ id: string } | undefined>> {
  return brought(importHandoverSchema, form, (asked) => {
    const named = { id: asked.table, sha256: asked["table-sha256"] };
    return handOver(admin, { kind: "IMPORT_TABLE", targetId: null }, named, async (table) => {
      const begin = (archive: { name: string; key: string } | null) =>
        keeping(table.bytes, (tableKey) =>
          beginImport(
            admin,
            {
              ...{ tableName: table.upload.name, tableKey },
              ...{ archiveName: archive?.name ?? null, archiveKey: archive?.key ?? null },
            },
            [asked.table, asked.archive].filter((id) => id !== undefined),
          ),
        );
      if (asked.archive === undefined) return begin(null);
      const named = { id: asked.archive, sha256: asked["archive-sha256"] };
      const begun = await handOver(admin, { kind: "IMPORT_ARCHIVE", targetId: null }, named, ({ upload, bytes }) =>
        keeping(bytes, (key) => begin({ name: upload.name, key })),
      );
      // An archive that was handed over before went with another table.
      return begun.ok ? (begun.value ? ok(begun.value) : fail("upload-gone")) : begun;
    });
  });
}

function brought<Schema extends z.ZodType, T>(
  schema: Schema,
  form: unknown,
  bring: (asked: z.output<Schema>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const asked = schema.safeParse(form);
  return asked.success ? bring(asked.data) : Promise.resolve(fail("upload-gone"));
}

// What was put together for a command that refuses it is taken away again.
async function keeping<T>(bytes: AsyncIterable<Buffer>, use: (key: string) => Promise<Result<T>>): Promise<Result<T>> {
  const { key } = await storage().put(bytes);
  let used: Result<T> | undefined;
  try {
    used = await use(key);
    return used;
  } finally {
    if (!used?.ok) await storage().remove(key);
  }
}
