import type { DetailedError } from "tus-js-client";
import { modifiedOf, pieceSize, type UploadKind } from "@/lib/library/uploads/rules";
import { paths } from "@/lib/paths";

/** Why a file cannot be sent on: a code of the server's, or one of these. */
export type Stop = "unreadable" | "stopped" | "broken" | (string & {});

export type Sending = {
  readonly file: File;
  readonly kind: UploadKind;
  readonly target: string | undefined;
  /** The upload it goes on with, when some of it is there. */
  readonly id: string | undefined;
  readonly onBegun: (id: string) => void;
  readonly onProgress: (bytes: number) => void;
  /** The line is lost, and is tried again by itself. */
  readonly onLost: () => void;
};

export type Sent =
  | { readonly done: true; readonly id: string }
  | { readonly done: false; readonly stop: Stop; readonly gaveUp?: boolean };

export type Control = {
  pause(): void;
  resume(): void;
  /** Takes away what has arrived. */
  giveUp(): Promise<void>;
  readonly sent: Promise<Sent>;
};

// Soon at first, then every half minute, for a day.
const delays = Array.from({ length: 2_880 }, (_, attempt) => Math.min(30_000, 1_000 * 2 ** attempt));
const patience = 60_000; // milliseconds without a byte

const idIn = (url: string | null | undefined) => url?.split("/").at(-1) ?? "";

/** Sends a file in pieces, again and again until all of it is there. The program that does it is loaded by then. */
export async function sendFile({ file, kind, target, id, ...told }: Sending): Promise<Control> {
  const { Upload } = await import("tus-js-client");
  let settle: (sent: Sent) => void = () => undefined;
  const sent = new Promise<Sent>((resolve) => {
    settle = resolve;
  });
  let paused = false;
  let moved = Date.now();

  const upload = new Upload(file, {
    ...(id
      ? { uploadUrl: new URL(paths.upload(id), location.href).href }
      : { endpoint: new URL(paths.uploads, location.href).href }),
    chunkSize: pieceSize(file.size),
    retryDelays: delays,
    storeFingerprintForResuming: false,
    metadata: {
      ...{ kind, name: file.name.slice(0, 255), type: file.type, modified: String(modifiedOf(file)) },
      ...(target && { target }),
    },
    onUploadUrlAvailable: () => {
      // Asked how much is there, a server that is just starting gives no answer: nothing is begun anew for that.
      upload.options.endpoint = null;
      told.onBegun(idIn(upload.url));
    },
    onProgress: (bytes) => {
      moved = Date.now();
      if (!paused) told.onProgress(bytes);
    },
    onShouldRetry: (error) => {
      if (!isPassing((error as DetailedError).originalResponse?.getStatus())) return false;
      if (!paused) told.onLost();
      void stopIfUnreadable();
      return true;
    },
    onSuccess: () => settle({ done: true, id: idIn(upload.url) }),
    onError: (error) => settle({ done: false, stop: stopOf(error) }),
  });

  // A file that was moved or changed fails like a lost line, and would be tried for ever.
  async function stopIfUnreadable(): Promise<void> {
    const readable = await file
      .slice(0, 1)
      .arrayBuffer()
      .then(
        () => true,
        () => false,
      );
    if (readable) return;
    await upload.abort();
    settle({ done: false, stop: "unreadable" });
  }

  let restarting = false;
  async function again(): Promise<void> {
    if (paused || restarting) return;
    restarting = true;
    moved = Date.now();
    await upload.abort();
    restarting = false;
    if (!paused) upload.start();
  }

  const online = () => void again();
  window.addEventListener("online", online);
  // Some lines do not break but stand still.
  const watch = setInterval(() => {
    if (Date.now() - moved < patience) return;
    if (!paused) told.onLost();
    void again();
  }, 5_000);
  void sent.then(() => {
    window.removeEventListener("online", online);
    clearInterval(watch);
  });

  upload.start();
  return {
    pause() {
      paused = true;
      void upload.abort();
    },
    resume() {
      paused = false;
      void again();
    },
    async giveUp() {
      paused = true;
      await upload.abort();
      if (upload.url) await removeUpload(idIn(upload.url));
      settle({ done: false, stop: "", gaveUp: true });
    },
    sent,
  };
}

/** Takes away what has arrived of a file. What could not be told goes by itself after a day. */
export async function removeUpload(id: string): Promise<void> {
  await fetch(paths.upload(id), { method: "DELETE", headers: { "Tus-Resumable": "1.0.0" } }).catch(() => undefined);
}

// No answer, a busy server, another window that was first: all of them pass.
function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 0 || status >= 500 || [408, 409, 423, 429].includes(status);
}

function stopOf(error: Error | DetailedError): Stop {
  const answer = "originalResponse" in error ? error.originalResponse : null;
  if (answer?.getStatus() === 404) return "stopped";
  try {
    const { code } = JSON.parse(answer?.getBody() ?? "") as { code?: unknown };
    return typeof code === "string" ? code : "broken";
  } catch {
    return "broken";
  }
}

const cheap = 50 * 1024 * 1024; // bytes

/** The SHA-256 of a file in hex; undefined where it is too large to hold, or cannot be read. */
export async function sumOf(file: File): Promise<string | undefined> {
  if (file.size > cheap || !globalThis.crypto?.subtle) return undefined;
  try {
    const sum = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return undefined;
  }
}

/** Tells the form's address what has come, until it answers with where to go; null when it refuses. */
export async function handOver(action: string, fields: URLSearchParams, onLost: () => void): Promise<string | null> {
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(action, { method: "POST", body: fields }).catch(() => null);
    if (answer?.ok) return ((await answer.json()) as { goTo: string }).goTo;
    if (answer && !isPassing(answer.status)) return null;
    onLost();
    await new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 1_000 * 2 ** attempt)));
  }
}
