import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import type { TaskHandlers } from "@/lib/jobs/tasks";
import { sweepArriving } from "./disk";

export const storageJobs: TaskHandlers = {
  async "sweep-uploads"() {
    if (env.STORAGE_DIR) await sweepArriving(env.STORAGE_DIR, now());
  },
};
