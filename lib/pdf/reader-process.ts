import { Worker } from "node:worker_threads";
import { fail } from "@/lib/result";
import { readWithPdfium } from "./pdfium";
import type { PdfRead } from "./read";

// The process of `readPdf`: takes one file, answers once, and is killed by its parent.
process.once("message", async (bytes: Uint8Array) => {
  const answer: PdfRead = await readWithPdfium(bytes).catch(() => fail("pdf-damaged"));
  process.send?.(answer);
});
process.once("disconnect", () => process.exit());

// A file that keeps PDFium turning leaves this thread no moment to hear that its parent was killed: another one does.
new Worker(`setTimeout(() => process.kill(process.pid, "SIGKILL"), ${Number(process.env.READER_LIMIT) || 65_000})`, {
  eval: true,
  execArgv: [],
}).unref();
