import { inflateSync } from "node:zlib";

/** A stream of a PDF: the dictionary before it, and where its bytes lie in the file. */
export type PdfStream = { readonly dictionary: string; readonly start: number; readonly end: number };

/** A name as it may be written, each letter plain or as `#` and its code (ISO 32000-1, 7.3.5). */
export function nameSource(...names: readonly string[]): string {
  const letter = (c: string) =>
    `(?:${c}|#${c
      .charCodeAt(0)
      .toString(16)
      .replaceAll(/[a-f]/g, (d) => `[${d}${d.toUpperCase()}]`)})`;
  const spelled = names.map((name) => Array.from(name, letter).join(""));
  return `/(?:${spelled.join("|")})(?![^\\s/<>()\\[\\]{}%])`;
}

/** More than any book has: a file of nothing but streams would hold us up for long. */
export const mostStreams = 200_000;

/** The streams of a PDF, in the file's order, up to one more than there may be; `text` is the file read as latin1, one character a byte. */
export function streamsOf(text: string): PdfStream[] {
  const streams: PdfStream[] = [];
  const keyword = />>\s*stream(\r\n|\n|\r)/g;
  let before = 0;
  for (let match = keyword.exec(text); match && streams.length <= mostStreams; match = keyword.exec(text)) {
    // Nothing is looked for before the last stream's end: what is read twice for each of a million streams takes hours.
    const between = text.slice(before, match.index + 2);
    const dictionary = between.slice(Math.max(0, between.lastIndexOf(" obj")));
    before = endOf(text, keyword.lastIndex, dictionary);
    streams.push({ dictionary, start: keyword.lastIndex, end: before });
    keyword.lastIndex = before;
  }
  return streams;
}

function endOf(text: string, start: number, dictionary: string): number {
  const said = start + Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]);
  if (/^\s*endstream/.test(text.slice(said, said + 16))) return said;
  const found = text.indexOf("endstream", start);
  return found === -1 ? text.length : found;
}

const objectStream = new RegExp(nameSource("ObjStm"));
const everyObjectStream = new RegExp(nameSource("ObjStm"), "g");
const filter = new RegExp(nameSource("Filter"));
const expansion = 20 * 1024 * 1024;

export function isObjectStream({ dictionary }: PdfStream): boolean {
  return objectStream.test(dictionary);
}

/**
 * True when what we take for the streams need not be what a reader of PDF takes for them: the file speaks of object
 * streams that are none of those found, or a string is open where an object or its dictionary seems to end.
 */
export function hidesObjects(text: string, streams: readonly PdfStream[]): boolean {
  if ([...text.matchAll(everyObjectStream)].length > streams.filter(isObjectStream).length) return true;
  const parts = plainParts(text, streams).split(/\d\s+obj\b/);
  return parts.slice(1).some((part) => !closesItsStrings(part.split(/\bendobj\b/, 1)[0] ?? ""));
}

function closesItsStrings(object: string): boolean {
  let depth = 0;
  for (const [sign] of object.matchAll(/\\[\s\S]|[()]/g)) {
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The objects packed in an object stream, as text; undefined when it is packed in a way that hides them from us. */
export function unpacked(bytes: Uint8Array, { dictionary, start, end }: PdfStream): string | undefined {
  const body = bytes.subarray(start, end);
  if (!filter.test(dictionary)) return Buffer.from(body).toString("latin1");
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*[/>]/.test(dictionary) || /\/Predictor\s+(?!1\b)/.test(dictionary))
    return undefined;
  try {
    return inflateSync(body, { maxOutputLength: expansion }).toString("latin1");
  } catch {
    return undefined;
  }
}

/** What lies outside the streams: the objects and trailers a reader of plain text would see. */
export function plainParts(text: string, streams: readonly PdfStream[]): string {
  const starts = [0, ...streams.map((stream) => stream.end)];
  return starts.map((start, index) => text.slice(start, streams[index]?.start)).join("\n");
}
