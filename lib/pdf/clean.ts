import { deflateSync } from "node:zlib";
import { isObjectStream, nameSource, type PdfStream, streamsOf, unpacked } from "./structure";

export type CleanPdf = {
  readonly bytes: Uint8Array;
  /** False when something that may name a person is packed in a way we cannot rewrite in place. */
  readonly complete: boolean;
};

// What the information dictionary says of people, machines and their hours; the title stays (ISO 32000-1, table 317).
const personal = [
  "Author",
  "Creator",
  "Producer",
  "Company",
  "Manager",
  "Keywords",
  "Subject",
  "CreationDate",
  "ModDate",
];
const literal = String.raw`\((?:\\[\s\S]|\([^()]*\)|[^()\\])*\)`;
const hexadecimal = String.raw`<(?!<)[0-9A-Fa-f\s]*>`;
const personalEntry = new RegExp(`(${nameSource(...personal)}\\s*)(${literal}|${hexadecimal})`, "g");
const metadataEntry = new RegExp(`${nameSource("Metadata", "PieceInfo")}\\s+\\d+\\s+\\d+\\s+R\\b`, "g");
const metadataStream = /\/Subtype\s*\/XML\b|\/Type\s*\/Metadata\b/;
const photograph = /\/Filter\s*\[?\s*\/DCTDecode/;

/**
 * Takes out who made the file, with what and when (information dictionary, XMP), and what cameras write into
 * photographs (EXIF with GPS, XMP, IPTC). In place: each byte keeps its position, so that the file stays readable.
 */
export function cleanPdf(original: Uint8Array): CleanPdf {
  const bytes = Buffer.from(original);
  const text = bytes.toString("latin1");
  const streams = streamsOf(text);
  let complete = true;

  for (const [start, end] of gaps(streams, text.length)) {
    bytes.write(withoutPersons(text.slice(start, end)), start, "latin1");
  }
  for (const stream of streams) {
    if (metadataStream.test(stream.dictionary)) bytes.fill(" ", stream.start, stream.end);
    else if (photograph.test(stream.dictionary)) cleanPhotograph(bytes.subarray(stream.start, stream.end));
    else if (isObjectStream(stream)) complete = cleanObjects(bytes, stream) && complete;
  }
  return { bytes, complete };
}

function gaps(streams: readonly PdfStream[], length: number): [number, number][] {
  const starts = [0, ...streams.map((stream) => stream.end)];
  return starts.map((start, index) => [start, streams[index]?.start ?? length]);
}

// Same length throughout: an emptied text is followed by the spaces it leaves.
function withoutPersons(objects: string): string {
  return objects
    .replaceAll(
      personalEntry,
      (_, name: string, value: string) =>
        `${name}${value.startsWith("(") ? "()" : "<>"}${" ".repeat(value.length - 2)}`,
    )
    .replaceAll(metadataEntry, (entry) => " ".repeat(entry.length));
}

function cleanObjects(bytes: Buffer, stream: PdfStream): boolean {
  const objects = unpacked(bytes, stream);
  if (objects === undefined) return false;
  const cleaned = withoutPersons(objects);
  if (cleaned === objects) return true;

  const room = stream.end - stream.start;
  const packed = stream.dictionary.includes("/Filter")
    ? deflateSync(Buffer.from(cleaned, "latin1"), { level: 9 })
    : Buffer.from(cleaned, "latin1");
  if (packed.length > room) return false;
  // A reader of compressed data stops at its end: what remains of the old is overwritten.
  bytes.fill(0, stream.start, stream.end);
  packed.copy(bytes, stream.start);
  return true;
}

const startOfScan = 0xda;
const personalSegments = new Set([0xe1, 0xed, 0xfe]);

// JPEG (ITU-T T.81, annex B): segments up to the scan; APP1 is EXIF or XMP, APP13 is IPTC, COM a comment.
function cleanPhotograph(jpeg: Buffer): void {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== 0xffd8) return;
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1] as number;
    if (marker === startOfScan) return;
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (personalSegments.has(marker)) jpeg.fill(0, at + 4, Math.min(end, jpeg.length));
    at = end;
  }
}
