import { db } from "@/lib/db/client";
import { enqueueAll, type KeyedJob, type ManyOptions } from "./enqueue";
import type { TaskName } from "./tasks";

type Waiting<Name extends TaskName> = KeyedJob<Name> & { kept: () => void; failed: (reason: unknown) => void };

// Some hundred kilobytes, done within milliseconds.
const most = 50;

/**
 * Enqueues one by one, together when many come at once: what comes while a statement is on its way goes with the next.
 * The promise is kept when the job is.
 */
export function gather<Name extends TaskName>(task: Name, options: ManyOptions) {
  const waiting: Waiting<Name>[] = [];
  let onItsWay = false;

  async function send(): Promise<void> {
    onItsWay = true;
    while (waiting.length > 0) {
      const jobs = waiting.splice(0, most);
      try {
        await enqueueAll(db, task, jobs, options);
        for (const { kept } of jobs) kept();
      } catch (reason) {
        for (const { failed } of jobs) failed(reason);
      }
    }
    onItsWay = false;
  }

  return ({ key, payload }: KeyedJob<Name>): Promise<void> =>
    new Promise((kept, failed) => {
      waiting.push({ key, payload, kept, failed });
      if (!onItsWay) void send();
    });
}
