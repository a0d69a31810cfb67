import { type PdfFailure, pdfLimits } from "./failure";
import { isObjectStream, nameSource, plainParts, streamsOf, unpacked } from "./structure";

// What can run, open or carry something else (ISO 32000-1, 12.6.4, 7.11.4, 12.7.8).
const active = new RegExp(
  nameSource("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm", "ImportData"),
);
// Three letters turn up by chance in compressed data: these are looked for outside of streams only.
const shortActive = new RegExp(nameSource("JS", "XFA"));
// The address of a link may well end in /JavaScript. Without space or bracket, it can hide nothing from a PDF's reader.
const address = /\((?:https?|mailto):[^\s()<>[\]]*\)/g;
const encrypted = new RegExp(nameSource("Encrypt"));

/** What can be said of an uploaded file at once, in milliseconds; the rest is `readPdf`'s, in a job. */
export function inspectPdf(bytes: Uint8Array): PdfFailure | undefined {
  if (bytes.byteLength === 0) return "pdf-empty";
  if (bytes.byteLength > pdfLimits.bytes) return "pdf-too-large";
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!text.slice(0, 1024).includes("%PDF-")) return "pdf-not-a-pdf";
  if (!isWhole(text)) return "pdf-damaged";

  const streams = streamsOf(text);
  const plain = plainParts(text, streams);
  if (encrypted.test(plain)) return "pdf-encrypted";
  // A stream may be no stream but only say so: the long names are looked for everywhere.
  if (active.test(text.replaceAll(address, "()")) || shortActive.test(plain)) return "pdf-active-content";

  for (const stream of streams.filter(isObjectStream)) {
    const objects = unpacked(bytes, stream);
    if (objects === undefined) return "pdf-damaged";
    if (active.test(objects.replaceAll(address, "()")) || shortActive.test(objects)) return "pdf-active-content";
  }
  return undefined;
}

// A file that was cut has lost its end, where a PDF says how to read it.
function isWhole(text: string): boolean {
  const end = text.slice(-2048);
  return /startxref\s+\d+/.test(end) && end.includes("%%EOF");
}
