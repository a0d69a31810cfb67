import { fail } from "@/lib/result";
import { readWithPdfium } from "./pdfium";
import type { PdfRead } from "./read";

// The process of `readPdf`: takes one file, answers once, and is killed by its parent.
process.once("message", async (bytes: Uint8Array) => {
  const answer: PdfRead = await readWithPdfium(bytes).catch(() => fail("pdf-damaged"));
  process.send?.(answer);
});
process.once("disconnect", () => process.exit());
