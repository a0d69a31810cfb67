import { deflateSync } from "node:zlib";

/** A PDF of one page and the objects given, `1` being the catalog, for tests of what people may upload. */
export function plainPdf({ catalog = "", objects = [], trailer = "", kids = "3 0 R", count = 1 }: Parts = {}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>",
    ...objects,
  ];
  let text = "%PDF-1.7\n";
  const offsets = all.map((body, index) => {
    const offset = Buffer.byteLength(text, "latin1");
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, "latin1");
}

type Parts = { catalog?: string; objects?: readonly string[]; trailer?: string; kids?: string; count?: number };

export function streamObject(dictionary: string, body: Buffer | string): string {
  const text = typeof body === "string" ? body : body.toString("latin1");
  return `<< ${dictionary} /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

/** Objects packed as PDF 1.5 does: invisible to who looks for plain text. */
export function objectStream(objects: string): string {
  return streamObject("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", deflateSync(`10 0 ${objects}`));
}
