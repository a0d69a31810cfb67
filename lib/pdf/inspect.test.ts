import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pdfLimits } from "./failure";
import { inspectPdf } from "./inspect";
import { objectStream, plainPdf, streamObject } from "./testing/plain-pdf";
import { typeset } from "./typeset";

const script = "<< /S /JavaScript /JS (app.alert(1)) >>";

describe("inspectPdf", () => {
  it("takes a plain PDF, and our own", async () => {
    expect(inspectPdf(plainPdf())).toBeUndefined();
    const own = await typeset({
      locale: "en",
      title: "T",
      url: "https://example.org/",
      issuedAt: new Date(0),
      blocks: [],
    });
    expect(inspectPdf(own)).toBeUndefined();
  });

  it.each([
    ["nothing", Buffer.alloc(0), "pdf-empty"],
    ["a text", Buffer.from("Dear friends"), "pdf-not-a-pdf"],
    ["a page of HTML that says %PDF late", Buffer.from(`${" ".repeat(2000)}%PDF-1.7`), "pdf-not-a-pdf"],
    ["too much", Buffer.alloc(pdfLimits.bytes + 1), "pdf-too-large"],
    ["half a PDF", plainPdf().subarray(0, 200), "pdf-damaged"],
    ["a password", plainPdf({ trailer: "/Encrypt 4 0 R" }), "pdf-encrypted"],
    ["a script at opening", plainPdf({ catalog: `/OpenAction ${script}` }), "pdf-active-content"],
    [
      "a script under an escaped name",
      plainPdf({ catalog: "/OpenAction << /S /J#61vaScr#69pt >>" }),
      "pdf-active-content",
    ],
    ["a script in an object stream", plainPdf({ objects: [objectStream(script)] }), "pdf-active-content"],
    ["a program to launch", plainPdf({ objects: ["<< /S /Launch /F (cmd.exe) >>"] }), "pdf-active-content"],
    ["a file inside", plainPdf({ objects: [streamObject("/Type /EmbeddedFile", "MZ")] }), "pdf-active-content"],
    ["an XFA form", plainPdf({ catalog: "/AcroForm << /XFA 4 0 R >>" }), "pdf-active-content"],
    [
      "a script behind what only looks like a stream",
      plainPdf({ objects: [`(>>\nstream\n) ${script}`] }),
      "pdf-active-content",
    ],
    [
      "objects packed behind a string that seems to end their dictionary",
      plainPdf({
        objects: [
          streamObject(
            "/Type /ObjStm /X (>>\nstream\nendstream endobj 9 0 obj <<) /N 1 /First 5 /Filter /FlateDecode",
            deflateSync(`10 0 ${script}`),
          ),
        ],
      }),
      "pdf-damaged",
    ],
    [
      "objects packed under an escaped filter",
      plainPdf({
        objects: [streamObject("/Type /ObjStm /N 1 /First 5 /F#69lter /FlateDecode", deflateSync(`10 0 ${script}`))],
      }),
      "pdf-damaged",
    ],
    ["a page of HTML before it", Buffer.concat([Buffer.from("<html>"), plainPdf()]), "pdf-not-a-pdf"],
    ["an archive behind it", Buffer.concat([plainPdf(), Buffer.from("PK\x05\x06"), Buffer.alloc(18)]), "pdf-not-a-pdf"],
    [
      "objects packed in a way we do not open",
      plainPdf({ objects: [streamObject("/Type /ObjStm /N 1 /First 5 /Filter /LZWDecode", "xx")] }),
      "pdf-damaged",
    ],
  ])("refuses %s", (_, bytes, failure) => {
    expect(inspectPdf(bytes)).toBe(failure);
  });

  it("takes links, forms without scripts and words that only resemble", () => {
    const link = "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.org/Web/JavaScript) >> >>";
    expect(inspectPdf(plainPdf({ objects: [link, "<< /JSON 1 /Launched 2 /XFAx 3 >>"] }))).toBeUndefined();
  });
});
