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

/** The streams of a PDF, in the file's order; `text` is the file read as latin1, one character a byte. */
export function streamsOf(text: string): PdfStream[] {
  const streams: PdfStream[] = [];
  const keyword = />>\s*stream(\r\n|\n|\r)/g;
  for (let match = keyword.exec(text); match; match = keyword.exec(text)) {
    const dictionary = text.slice(Math.max(0, text.lastIndexOf(" obj", match.index)), match.index + 2);
    const end = endOf(text, keyword.lastIndex, dictionary);
    streams.push({ dictionary, start: keyword.lastIndex, end });
    keyword.lastIndex = end;
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
const expansion = 20 * 1024 * 1024;

export function isObjectStream({ dictionary }: PdfStream): boolean {
  return objectStream.test(dictionary);
}

/** The objects packed in an object stream, as text; undefined when it is packed in a way that hides them from us. */
export function unpacked(bytes: Uint8Array, { dictionary, start, end }: PdfStream): string | undefined {
  const body = bytes.subarray(start, end);
  if (!dictionary.includes("/Filter")) return Buffer.from(body).toString("latin1");
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
