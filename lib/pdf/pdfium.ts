import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from "@hyzyla/pdfium";
import sharp from "sharp";
import { fail, ok } from "@/lib/result";
import { pdfLimits } from "./failure";
import { logicalOrder } from "./logical-order";
import { plainText } from "./plain-text";
import type { PdfRead } from "./read";

const thumbnailWidth = 480;
// A page taller than this is a scroll, not a page: only its top is of use as a picture.
const tallest = 3;

/** Reads with PDFium, in this process: only for one that may die. */
export async function readWithPdfium(bytes: Uint8Array): Promise<PdfRead> {
  const library = await PDFiumLibrary.init();
  let document: PDFiumDocument;
  try {
    document = await library.loadDocument(bytes);
  } catch (error) {
    return fail(/password|security/i.test(String(error)) ? "pdf-encrypted" : "pdf-damaged");
  }
  const count = document.getPageCount();
  if (count === 0) return fail("pdf-empty");
  if (count > pdfLimits.pages) return fail("pdf-too-many-pages");

  const inside = raw(document);
  if (inside.module._FPDFDoc_GetJavaScriptActionCount(inside.documentIdx) > 0) return fail("pdf-active-content");
  if (inside.module._FPDFDoc_GetAttachmentCount(inside.documentIdx) > 0) return fail("pdf-active-content");

  const everyLine = viewerDirection(inside) === "R2L";
  const pages: string[] = [];
  let characters = 0;
  for (let index = 0; index < count; index++) {
    const page = document.getPage(index);
    const text = page.getText();
    characters += text.length;
    if (text.length > pdfLimits.pageCharacters || characters > pdfLimits.characters) return fail("pdf-too-much-text");
    pages.push(plainText(logicalOrder(text, everyLine)));
    raw(page).module._FPDF_ClosePage(raw(page).pageIdx);
  }
  const title = metadata(inside, "Title");
  const thumbnail = await thumbnailOf(document.getPage(0));
  return ok({ pages, thumbnail, ...(title && { title }) });
}

async function thumbnailOf(page: PDFiumPage): Promise<Uint8Array> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  if (originalHeight > originalWidth * tallest * 10 || originalWidth > originalHeight * tallest * 10)
    throw new Error("no page");
  const picture = await page.render({
    width: thumbnailWidth,
    height: Math.max(1, Math.round((thumbnailWidth * originalHeight) / originalWidth)),
    render: async ({ data, width, height }) =>
      sharp(data, { raw: { width, height, channels: 4 } })
        .extract({ left: 0, top: 0, width, height: Math.min(height, width * tallest) })
        .flatten({ background: "#ffffff" })
        .webp({ quality: 80 })
        .toBuffer(),
  });
  return picture.data;
}

// The wrapper hides the functions of PDFium that it does not use itself.
type Raw = {
  readonly documentIdx: number;
  readonly pageIdx: number;
  readonly module: {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };
    _FPDF_ClosePage(page: number): void;
    _FPDF_GetMetaText(document: number, tag: number, buffer: number, length: number): number;
    _FPDF_VIEWERREF_GetName(document: number, key: number, buffer: number, length: number): number;
    _FPDFDoc_GetJavaScriptActionCount(document: number): number;
    _FPDFDoc_GetAttachmentCount(document: number): number;
  };
};

function raw(object: PDFiumDocument | PDFiumPage): Raw {
  return object as unknown as Raw;
}

const longest = 1024;

function metadata({ module, documentIdx }: Raw, tag: string): string {
  const bytes = asked(module, tag, (key, buffer) => module._FPDF_GetMetaText(documentIdx, key, buffer, longest));
  return plainText(new TextDecoder("utf-16le").decode(bytes))
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim();
}

function viewerDirection({ module, documentIdx }: Raw): string {
  const bytes = asked(module, "Direction", (key, buffer) =>
    module._FPDF_VIEWERREF_GetName(documentIdx, key, buffer, longest),
  );
  return new TextDecoder().decode(bytes).replaceAll("\0", "");
}

// Puts the question into PDFium's memory and takes the answer, whose length in bytes `ask` returns.
function asked(module: Raw["module"], name: string, ask: (key: number, buffer: number) => number): Uint8Array {
  const key = module.wasmExports.malloc(name.length + 1);
  const buffer = module.wasmExports.malloc(longest);
  try {
    module.HEAPU8.set(new TextEncoder().encode(`${name}\0`), key);
    const length = ask(key, buffer);
    return length > longest ? new Uint8Array() : module.HEAPU8.slice(buffer, buffer + length);
  } finally {
    module.wasmExports.free(key);
    module.wasmExports.free(buffer);
  }
}
