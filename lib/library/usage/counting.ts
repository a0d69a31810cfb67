import { setTimeout as sleep } from "node:timers/promises";
import { clientAddress } from "@/lib/auth/origin";
import { now } from "@/lib/clock";
import { watchAnswers } from "@/lib/http/answered";
import { log } from "@/lib/log";
import { askedOf } from "./asked";
import { writeUsage } from "./commands";
import type { Count } from "./rules";
import { openTally, type Tally } from "./tally";

type Write = (counts: readonly Count[]) => Promise<void>;

// Seen whole, begun, or seen to be unchanged.
const reached = new Set([200, 206, 304]);

const patience = 5_000; // milliseconds

/** Counts what this process answers, and writes it down every few seconds and before the server is closed. */
export function countUsage(seconds = 5, write: Write = writeUsage): void {
  const tally = openTally();
  const flush = flusher(tally, write);
  setInterval(flush, seconds * 1000).unref();
  watchAnswers(
    ({ method, url, headers }) => {
      const asked = askedOf({ method, url, headers });
      if (!asked) return null;
      const address = clientAddress({ get: (name) => headers[name]?.toString() ?? null });
      const who = `${address} ${headers["user-agent"]}`;
      return (status) => {
        if (reached.has(status)) tally.add(asked, who, now());
      };
    },
    // A database that is away keeps nobody from leaving.
    () => Promise.race([flush(), sleep(patience, undefined, { ref: false })]),
  );
}

/** Writes what was counted, one time after the other; what cannot be written is counted on. */
export function flusher(tally: Tally, write: Write): () => Promise<void> {
  let writing = Promise.resolve();
  return () => {
    writing = writing.then(() => flushed(tally, write));
    return writing;
  };
}

async function flushed(tally: Tally, write: Write): Promise<void> {
  const counts = tally.take();
  try {
    if (counts.length > 0) await write(counts);
    tally.written();
  } catch (error) {
    tally.giveBack();
    log.warn({ counts: counts.length, failure: (error as Error).name }, "usage could not be written");
  }
  const lost = tally.takeLost();
  if (lost > 0) log.warn({ lost }, "usage was not counted for want of room");
}
