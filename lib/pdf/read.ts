import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, type Result } from "@/lib/result";
import type { PdfFailure } from "./failure";
import { inspectPdf } from "./inspect";

export type PdfContent = {
  /** The title in the file's own metadata, often missing or wrong: a suggestion only. */
  readonly title?: string;
  /** The text of each page, in reading order. */
  readonly pages: readonly string[];
  /** Page one as WebP, 480 px wide. */
  readonly thumbnail: Uint8Array;
};

export type PdfRead = Result<PdfContent, PdfFailure>;

type Limits = { readonly milliseconds: number; readonly memory: number };

const limits: Limits = { milliseconds: 60_000, memory: 1024 * 1024 * 1024 };
const reader = join(process.cwd(), "lib/pdf/reader-process.ts");

/** Reads a PDF that somebody uploaded. It is opened in a process of its own, which holds no secret and may be killed. */
export async function readPdf(bytes: Uint8Array, { milliseconds, memory } = limits): Promise<PdfRead> {
  const failure = inspectPdf(bytes);
  if (failure) return fail(failure);

  const child = fork(reader, {
    execArgv: ["--import", "tsx", "--max-old-space-size=512"],
    serialization: "advanced",
    stdio: "ignore",
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", READER_LIMIT: String(milliseconds + 5_000) },
  });
  const stopWatching = watchMemory(child, memory);
  try {
    return await answerOf(child, bytes, milliseconds);
  } finally {
    stopWatching();
    child.kill("SIGKILL");
  }
}

function answerOf(child: ChildProcess, bytes: Uint8Array, milliseconds: number): Promise<PdfRead> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(fail("pdf-too-slow")), milliseconds);
    child.once("message", (answer) => resolve(answer as PdfRead));
    // It died of the file: that the reader crashed or outgrew its memory is the file's failure, not ours.
    child.once("exit", () => resolve(fail("pdf-damaged")));
    child.once("close", () => clearTimeout(timer));
    child.once("error", reject);
    child.send(bytes, () => undefined);
  });
}

// PDFium's memory is outside of V8's heap, where no limit of Node's reaches it. Only Linux tells it so simply.
function watchMemory(child: ChildProcess, memory: number): () => void {
  if (process.platform !== "linux") return () => undefined;
  const timer = setInterval(async () => {
    const pages = (await readFile(`/proc/${child.pid}/statm`, "utf8").catch(() => "")).split(" ")[1];
    if (Number(pages) * 4096 > memory) child.kill("SIGKILL");
  }, 200);
  return () => clearInterval(timer);
}
