import { z } from "zod";
import { latest } from "./rules";

const kinds = ["PUBLICATION", "TRANSLATION", "IMPORT_TABLE", "IMPORT_ARCHIVE"] as const;

const count = z.string().max(13).regex(/^\d+$/).transform(Number);

/** What a browser says of a file before it comes: the metadata of its creation (tus 1.0.0) and its length. */
export const creationSchema = z
  .strictObject({
    kind: z.enum(kinds),
    target: z.uuid().optional(),
    name: z.string().min(1).max(255),
    type: z.string().max(200).optional(),
    /** Milliseconds since 1970. */
    modified: count.pipe(z.number().max(latest)),
    size: z.number().int().nonnegative().max(1e15),
  })
  .refine(({ kind, target }) => (kind === "PUBLICATION" || kind === "TRANSLATION") === (target !== undefined));

export type Creation = z.output<typeof creationSchema>;

const id = z.uuid();
const sum = z
  .string()
  .max(64)
  .regex(/^[0-9a-f]{64}$/)
  .optional();

/** What a form says that hands a whole file over instead of carrying it. */
export const handoverSchema = z.strictObject({
  file: id,
  "file-sha256": sum,
  language: z.string().max(20).default(""),
});

export const importHandoverSchema = z.strictObject({
  table: id,
  archive: id.optional(),
  "table-sha256": sum,
  "archive-sha256": sum,
});
