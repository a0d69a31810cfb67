import { type PdfFailure, pdfLimits } from "./failure";
import {
  hidesObjects,
  isObjectStream,
  mostStreams,
  nameSource,
  type PdfStream,
  plainParts,
  streamsOf,
  unpacked,
} from "./structure";

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
  if (!beginsAsPdf(bytes) || endsAsArchive(bytes)) return "pdf-not-a-pdf";
  if (!isWhole(text)) return "pdf-damaged";

  const streams = streamsOf(text);
  if (streams.length > mostStreams) return "pdf-damaged";
  const plain = plainParts(text, streams);
  if (encrypted.test(plain)) return "pdf-encrypted";
  // A stream may be no stream but only say so: the long names are looked for everywhere.
  if (active.test(text.replaceAll(address, "()")) || shortActive.test(plain)) return "pdf-active-content";

  return hidesObjects(text, streams) ? "pdf-damaged" : packed(bytes, streams.filter(isObjectStream));
}

/** Whether the first kilobyte is a PDF's: what is a page or an archive as well means something else to another program. */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  // A byte order mark is no other program's.
  return /^(?:\xEF\xBB\xBF)?\s{0,1000}%PDF-/.test(Buffer.from(bytes.subarray(0, 1024)).toString("latin1"));
}

// All that a file packs, together: a thousand streams that each stay below the limit of one would hold us up for minutes.
const mostUnpacked = 64 * 1024 * 1024;

function packed(bytes: Uint8Array, streams: readonly PdfStream[]): PdfFailure | undefined {
  let total = 0;
  for (const stream of streams) {
    const objects = unpacked(bytes, stream);
    total += objects?.length ?? 0;
    if (objects === undefined || total > mostUnpacked) return "pdf-damaged";
    if (active.test(objects.replaceAll(address, "()")) || shortActive.test(objects)) return "pdf-active-content";
  }
  return undefined;
}

// The end of a ZIP's directory (APPNOTE 4.3.16), whose comment reaches to the end of the file.
function endsAsArchive(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-65_557);
  for (let at = end.indexOf("PK\x05\x06"); at !== -1; at = end.indexOf("PK\x05\x06", at + 1)) {
    if (at + 22 <= end.length && end.readUInt16LE(at + 20) <= end.length - at - 22) return true;
  }
  return false;
}

// A file that was cut has lost its end, where a PDF says how to read it.
function isWhole(text: string): boolean {
  const end = text.slice(-2048);
  return /startxref\s+\d+/.test(end) && end.includes("%%EOF");
}
