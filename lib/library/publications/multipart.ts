import { Readable } from "node:stream";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { pdfLimits } from "@/lib/pdf/failure";
import { fail, ok, type Result } from "@/lib/result";
import type { Upload } from "./files";

// The form's other fields and the multipart frame.
const room = 10_000;

/** The longest body an upload may declare, in bytes. */
export const longestUpload = pdfLimits.bytes + room;

type Received = Result<Upload, "file-missing" | "pdf-too-large" | "upload-incomplete">;

/** Reads one file and its language from a multipart form. What is cut short, or longer than declared, is not taken. */
export function receiveUpload(headers: Headers, body: ReadableStream<Uint8Array>): Promise<Received> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let received = 0;
    let name = "";
    let language = "";
    let tooLarge = false;
    const incomplete = () => resolve(fail("upload-incomplete"));
    const limits = { fileSize: pdfLimits.bytes, files: 1, fields: 5, fieldSize: 1_000, parts: 8 };
    const form = new Busboy({ headers: Object.fromEntries(headers) as BusboyHeaders, limits });

    form.on("field", (field: string, value: string) => {
      if (field === "language") language = value;
    });
    form.on("file", (_field: string, file: Readable, given: string) => {
      name = given ?? "";
      file.on("data", (part: Buffer) => parts.push(part));
      file.on("limit", () => {
        tooLarge = true;
        parts.length = 0;
      });
    });
    form.on("error", incomplete);
    form.on("finish", () => {
      if (tooLarge) return resolve(fail("pdf-too-large"));
      if (received !== Number(headers.get("content-length"))) return incomplete();
      const bytes = Buffer.concat(parts);
      resolve(bytes.byteLength === 0 && name === "" ? fail("file-missing") : ok({ bytes, name, language }));
    });

    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    source.on("data", (part: Uint8Array) => {
      received += part.byteLength;
    });
    source.on("error", incomplete);
    source.pipe(form);
  });
}
