import { deflateSync } from "node:zlib";
import { objectStream, plainPdf, streamObject } from "@/lib/pdf/testing/plain-pdf";

export type BadPdf = { readonly name: string; readonly bytes: Buffer };

const script = "<< /S /JavaScript /JS (app.alert(1)) >>";
const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const words = (text: string) => `BT /F1 12 Tf 20 300 Td (${text}) Tj ET`;

// A page with a font (5) and contents (4) of its own, in place of the empty one of `plainPdf`.
function page(contents: string, { fontObject = font, box = "0 0 300 400", more = [] as string[] } = {}): Buffer {
  return plainPdf({
    kids: "6 0 R",
    objects: [
      streamObject("", contents),
      fontObject,
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
      ...more,
    ],
  });
}

/** More than a hundred files that are damaged, locked, outsized or hostile, most made from a good one. */
export function badPdfs(good: Buffer): BadPdf[] {
  return [
    ...cut(good),
    ...flipped(good),
    ...locked(good),
    ...active(),
    ...hidden(good),
    ...shaped(good),
    ...outsized(),
    ...broken(),
  ];
}

const named = (entries: Record<string, Buffer>): BadPdf[] =>
  Object.entries(entries).map(([name, bytes]) => ({ name, bytes }));

function cut(good: Buffer): BadPdf[] {
  const end = Buffer.from("\nstartxref\n9\n%%EOF\n");
  const shares = [0, 0.001, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999];
  return shares.flatMap((share) => {
    const part = good.subarray(0, Math.floor(good.length * share));
    return named({
      [`cut after ${share * 100} %`]: part,
      [`cut after ${share * 100} %, with an end put on`]: Buffer.concat([part, end]),
    });
  });
}

// The same bytes each time: a generator of Lehmer's, so that a failure can be met again.
function flipped(good: Buffer): BadPdf[] {
  let state = 42;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: 24 }, (_, index) => {
    const bytes = Buffer.from(good);
    for (let flips = 0; flips < 2 ** (index % 12); flips++) bytes[next(bytes.length)] = next(256);
    return { name: `${2 ** (index % 12)} bytes flipped, ${index}`, bytes };
  });
}

function locked(good: Buffer): BadPdf[] {
  const key = "00".repeat(32);
  const standard = (permissions: number, revision: number) =>
    `<< /Filter /Standard /V ${revision - 1} /R ${revision} /Length 128 /O <${key}> /U <${key}> /P ${permissions} >>`;
  const trailer = (name: string) => `/${name} 4 0 R /ID [<00> <00>]`;
  return named({
    "a password to open": plainPdf({ objects: [standard(-3904, 3)], trailer: trailer("Encrypt") }),
    "a password of the owner only": plainPdf({ objects: [standard(-44, 2)], trailer: trailer("Encrypt") }),
    "AES of 256 bits": plainPdf({ objects: [standard(-44, 6)], trailer: trailer("Encrypt") }),
    "a password under an escaped name": plainPdf({ objects: [standard(-44, 2)], trailer: trailer("Encr#79pt") }),
    "a handler nobody has": plainPdf({
      objects: ["<< /Filter /Acme >>"],
      trailer: trailer("Encrypt"),
    }),
    "a password added at the end": Buffer.concat([
      good,
      Buffer.from("\ntrailer << /Size 9 /Root 1 0 R /Encrypt << /Filter /Standard >> >>\nstartxref\n0\n%%EOF\n"),
    ]),
  });
}

function active(): BadPdf[] {
  return named({
    "a script at opening": plainPdf({ catalog: `/OpenAction ${script}` }),
    "a script among the names": plainPdf({ catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }),
    "a script at closing": plainPdf({ catalog: `/AA << /WC ${script} >>` }),
    "a script on a page": page(words("x"), { more: [`<< /AA << /O ${script} >> >>`] }),
    "a program to launch": plainPdf({ catalog: "/OpenAction << /S /Launch /F (cmd.exe) >>" }),
    "a file inside": plainPdf({ objects: [streamObject("/Type /EmbeddedFile", "MZ")] }),
    "files among the names": plainPdf({ catalog: "/Names << /EmbeddedFiles << /Names [] >> >>" }),
    "an XFA form": plainPdf({ catalog: "/AcroForm << /XFA 4 0 R >>" }),
    "a form that sends": plainPdf({ objects: ["<< /S /SubmitForm /F (https://example.org) >>"] }),
    "data to import": plainPdf({ objects: ["<< /S /ImportData /F (x.fdf) >>"] }),
    "rich media": plainPdf({ objects: ["<< /Subtype /RichMedia >>"] }),
  });
}

function hidden(good: Buffer): BadPdf[] {
  const packed = (dictionary: string) => streamObject(dictionary, deflateSync(`10 0 ${script}`));
  const later = (body: string) =>
    Buffer.concat([good, Buffer.from(`\n1 0 obj\n${body}\nendobj\nstartxref\n0\n%%EOF\n`)]);
  return named({
    "a script in an object stream": plainPdf({ objects: [objectStream(script)] }),
    "a program in an object stream": plainPdf({ objects: [objectStream("<< /S /Launch /F (cmd.exe) >>")] }),
    "an escaped name": plainPdf({ catalog: "/OpenAction << /S /J#61vaScript >>" }),
    "a name escaped whole": plainPdf({ catalog: "/OpenAction << /S /#4a#61#76#61#53#63#72#69#70#74 >>" }),
    "a program under an escaped name": plainPdf({ objects: ["<< /S /L#61unch >>"] }),
    "an escaped filter": plainPdf({ objects: [packed("/Type /ObjStm /N 1 /First 5 /F#69lter /FlateDecode")] }),
    "an escaped kind of stream": plainPdf({ objects: [packed("/Type /Obj#53tm /N 1 /First 5 /Filter /FlateDecode")] }),
    "a predictor": plainPdf({
      objects: [packed("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>")],
    }),
    "two filters": plainPdf({ objects: [packed("/Type /ObjStm /N 1 /First 5 /Filter [/AHx /FlateDecode]")] }),
    "another packing": plainPdf({ objects: [streamObject("/Type /ObjStm /N 1 /First 5 /Filter /LZWDecode", "xx")] }),
    "a string that ends the dictionary": plainPdf({
      objects: [packed("/Type /ObjStm /X (>>\nstream\nendstream) /N 1 /First 5 /Filter /FlateDecode")],
    }),
    "a string that ends the object": plainPdf({
      objects: [
        packed("/Type /ObjStm /X (>>\nstream\nendstream\nendobj\n9 0 obj << /A 1) /N 1 /First 5 /Filter /FlateDecode"),
      ],
    }),
    "a string that begins an object": plainPdf({
      objects: [packed("/Type /ObjStm /X (9 0 obj) /N 1 /First 5 /Filter /FlateDecode")],
    }),
    "a script behind what looks like a stream": plainPdf({ objects: [`(>>\nstream\n) ${script}`] }),
    "a script added at the end": later(`<< /Type /Catalog /OpenAction ${script} >>`),
    "a program added at the end": later("<< /Type /Catalog /OpenAction << /S /Launch >> >>"),
    "a script packed and added at the end": later(objectStream(script)),
  });
}

function shaped(good: Buffer): BadPdf[] {
  const zip = Buffer.from("PK\x03\x04 anything");
  const zipEnd = Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]);
  const html = Buffer.from("<html><script>alert(1)</script></html>\n");
  const tail = Buffer.from("\nstartxref\n9\n%%EOF\n");
  const commented = Buffer.from(zipEnd);
  commented.writeUInt16LE(tail.length, 20);
  return named({
    "a page of HTML before it": Buffer.concat([html, good]),
    "a page of HTML behind it": Buffer.concat([good, html, tail]),
    "an archive before it": Buffer.concat([zip, good]),
    "an archive behind it": Buffer.concat([good, zipEnd]),
    "an archive whose comment is its end": Buffer.concat([good, commented, tail]),
    "a program": Buffer.from("MZ\x90\x00 this is a program"),
    "a picture": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    "a magic word that comes late": Buffer.concat([Buffer.alloc(1500, " "), good]),
    "a magic word alone": Buffer.from("%PDF-1.7"),
    "only zeros": Buffer.alloc(10_000),
    "a beginning of zeros": Buffer.concat([Buffer.alloc(64), good]),
    "nothing between beginning and end": Buffer.from("%PDF-1.7\nstartxref\n0\n%%EOF\n"),
  });
}

function outsized(): BadPdf[] {
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, " "));
  const small = deflateSync(Buffer.alloc(19 * 1024 * 1024, " "));
  const flate = "/Filter /FlateDecode";
  const bmp = "/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceRGB";
  return named({
    "no page": plainPdf({ kids: "", count: 0 }),
    "100,000 pages": plainPdf({ kids: "3 0 R ".repeat(100_000), count: 100_000 }),
    "100,000 pages that are not there": plainPdf({ count: 100_000 }),
    "more pages than a number holds": plainPdf({ count: 2_147_483_647 }),
    "fewer pages than none": plainPdf({ count: -5 }),
    "a bomb in the contents": plainPdf({
      kids: "5 0 R",
      objects: [streamObject(flate, bomb), "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"],
    }),
    "a bomb in an object stream": plainPdf({ objects: [streamObject(`/Type /ObjStm /N 1 /First 5 ${flate}`, bomb)] }),
    "a hundred small bombs": plainPdf({
      objects: Array(100).fill(streamObject(`/Type /ObjStm /N 1 /First 5 ${flate}`, small)),
    }),
    "a bomb packed twice": plainPdf({
      kids: "5 0 R",
      objects: [
        streamObject("/Filter [/FlateDecode /FlateDecode]", deflateSync(bomb)),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
      ],
    }),
    "a picture of 60,000 pixels a side": page("/Im1 Do", {
      more: [streamObject(`${bmp} /Width 60000 /Height 60000 ${flate}`, small)],
    }),
    "a page as large as a country": page(words("x"), { box: "0 0 14400000 14400000" }),
    "a page as long as a river": page(words("x"), { box: "0 0 1 100000000" }),
    "a page without area": page(words("x"), { box: "0 0 0 0" }),
    "a page turned inside out": page(words("x"), { box: "300 400 -300 -400" }),
    "a page of no number": page(words("x"), { box: "/A /B (c) null" }),
    "a font whose letters are long texts": page(words("a".repeat(5_000)), {
      fontObject: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>",
      more: [streamObject("", `1 beginbfchar <61> <${"00410042".repeat(4_000)}> endbfchar`)],
    }),
    "more words than can be found again": page(
      Array.from({ length: 60_000 }, (_, index) => words(`w${index.toString(36)}${"x".repeat(8)}`)).join("\n"),
    ),
    "a million streams without objects": Buffer.concat([
      Buffer.from("%PDF-1.7\n"),
      Buffer.from(">>stream\nendstream\n".repeat(1_000_000)),
      Buffer.from("startxref\n9\n%%EOF\n"),
    ]),
    "an author without end": plainPdf({ objects: [`<< /Author (${"a".repeat(10_000_000)} >>`] }),
    "an author in a million parts": plainPdf({ objects: [`<< /Author (${"(a)".repeat(1_000_000)} >>`] }),
  });
}

function broken(): BadPdf[] {
  const pages = (body: string) => plainPdf({ kids: "4 0 R", objects: [body] });
  const table = (text: string) =>
    Buffer.from(
      plainPdf()
        .toString("latin1")
        .replace(/startxref\s+\d+/, text),
      "latin1",
    );
  const previous = (offset: number) => plainPdf({ trailer: `/Prev ${offset}` });
  const titled = (title: string) => plainPdf({ objects: [`<< /Title ${title} >>`], trailer: "/Info 4 0 R" });
  const image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray";
  return named({
    "a tree of pages that is its own parent": pages("<< /Type /Pages /Kids [4 0 R] /Count 1 >>"),
    "a tree of pages in a ring": pages("<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
    "a page that is a number": pages("42"),
    "a page that is not there": plainPdf({ kids: "99 0 R" }),
    "a catalog that is none": Buffer.from(plainPdf().toString("latin1").replace("/Catalog", "/Nothing"), "latin1"),
    "no root": Buffer.from(plainPdf().toString("latin1").replace("/Root 1 0 R", ""), "latin1"),
    "a root in a ring": plainPdf({ trailer: "/Root 4 0 R", objects: ["4 0 R"] }),
    "a table that points nowhere": table("startxref\n999999999"),
    "a table at a negative place": table("startxref\n0\n-5"),
    "a table in a ring": previous(9),
    "a table before itself": previous(plainPdf().lastIndexOf("xref\n0")),
    "a table beyond the end": previous(2_147_483_647),
    "brackets a million deep": plainPdf({ objects: ["[".repeat(1_000_000)] }),
    "dictionaries a hundred thousand deep": plainPdf({ objects: ["<< /A ".repeat(100_000)] }),
    "only a picture": page("q 300 0 0 400 0 0 cm /Im1 Do Q", { more: [streamObject(image, "\x00")] }),
    "a font that is none": page(words("x"), { fontObject: "<< /Type /Font /Subtype /TrueType /FontFile2 4 0 R >>" }),
    "a font within itself": page(words("x"), { fontObject: "<< /Type /Font /Subtype /Type3 /CharProcs 5 0 R >>" }),
    "a font that is missing": page(words("x"), { fontObject: "null" }),
    "half a sign in the title": titled("<FEFFD800004100420043004400450046004700480049>"),
    "the other half in the title": titled("<FEFF0041004200430044004500460047DC00>"),
    "zero bytes in the title": titled("(A title \\000\\000 with nothing in it)"),
    "a title without end": titled("<FEFF0041"),
    "a title of half a megabyte": titled(`(${"A title ".repeat(60_000)})`),
    "zero bytes in the text": page(words("\\000\\000 with \\000 nothing")),
    "half a sign in the text": page(words("aaaa bbbb"), {
      fontObject: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>",
      more: [streamObject("", "2 beginbfchar <61> <D800> <62> <DC00> endbfchar")],
    }),
    "a stream of the wrong length": wrongLength(),
    "contents that are no contents": page("\x00\xff(((((<<<<[[[[ Tj Tj Tj"),
    "a form within itself": page("/Fm1 Do", {
      more: [
        streamObject(
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm1 7 0 R >> >>",
          "/Fm1 Do",
        ),
      ],
    }),
  });
}

function wrongLength(): Buffer {
  return Buffer.from(
    page(words("x"))
      .toString("latin1")
      .replace(/\/Length \d+/, "/Length 999999"),
    "latin1",
  );
}
