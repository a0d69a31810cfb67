import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cleanPdf } from "./clean";
import { streamsOf, unpacked } from "./structure";
import { objectStream, plainPdf, streamObject } from "./testing/plain-pdf";

const segment = (marker: number, body: string) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, Buffer.from(body)]);
};

describe("cleanPdf", () => {
  it("empties who, with what and when, and keeps the title, the length and every offset", () => {
    const info = "<< /Title (The year) /Author (Amina \\(A.\\) Diallo) /Creator <FEFF0041> /ModDate (D:2013) >>";
    const original = plainPdf({ objects: [info], trailer: "/Info 4 0 R" });
    const { bytes, complete } = cleanPdf(original);
    const text = Buffer.from(bytes).toString("latin1");
    expect(complete).toBe(true);
    expect(bytes.length).toBe(original.length);
    expect(text).toContain("/Title (The year)");
    expect(text).not.toMatch(/Diallo|FEFF0041|D:2013/);
    expect(text.slice(text.indexOf("xref"))).toBe(original.toString("latin1").slice(original.indexOf("xref")));
  });

  it("takes out XMP, packed or not", () => {
    const xmp = "<x:xmpmeta>Amina Diallo</x:xmpmeta>";
    const objects = [
      streamObject("/Type /Metadata /Subtype /XML", xmp),
      streamObject("/Type /Metadata /Subtype /XML /Filter /FlateDecode", deflateSync(xmp)),
    ];
    const { bytes } = cleanPdf(plainPdf({ catalog: "/Metadata 4 0 R", objects }));
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).not.toContain("/Metadata 4 0 R");
    for (const { start, end } of streamsOf(text)) expect(text.slice(start, end).trim()).toBe("");
  });

  it("reaches into object streams", () => {
    const packed = objectStream("<< /Title (The year) /Author (Amina Diallo) /Producer (Some office 12) >>");
    const { bytes, complete } = cleanPdf(plainPdf({ objects: [packed] }));
    const [stream] = streamsOf(Buffer.from(bytes).toString("latin1"));
    expect(complete).toBe(true);
    expect(stream && unpacked(bytes, stream)).toMatch(/\/Title \(The year\) \/Author \(\) +\/Producer \(\) +>>/);
  });

  it("says so when it cannot", () => {
    const hidden = streamObject("/Type /ObjStm /Filter /LZWDecode", "??");
    expect(cleanPdf(plainPdf({ objects: [hidden] })).complete).toBe(false);
  });

  it("takes place and time out of photographs and leaves the picture", () => {
    const scan = Buffer.concat([segment(0xda, "scan"), Buffer.from("pixels Amina"), Buffer.from([0xff, 0xd9])]);
    const jpeg = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, "JFIF"),
      segment(0xe1, "Exif\0\0GPS 33.5N 36.3E"),
      scan,
    ]);
    const { bytes } = cleanPdf(plainPdf({ objects: [streamObject("/Subtype /Image /Filter /DCTDecode", jpeg)] }));
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).not.toContain("GPS");
    expect(text).toContain("JFIF");
    expect(text).toContain("pixels Amina");
  });
});
