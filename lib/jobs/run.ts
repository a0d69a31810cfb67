import { Logger, run, type Task, type TaskList } from "graphile-worker";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { watchWorkers } from "./alive";
import type { TaskHandlers } from "./tasks";

type AnyHandler = NonNullable<TaskHandlers[keyof TaskHandlers]>;

export type JobRunner = { stop(): Promise<void> };

/** Works through the queue until stopped; `crontab` in graphile-worker's notation, times in UTC. */
export async function runJobs(handlers: TaskHandlers, crontab = ""): Promise<JobRunner> {
  const watch = watchWorkers();
  const runner = await run({
    connectionString: env.DATABASE_URL,
    taskList: taskList(handlers),
    crontab,
    concurrency: 4,
    // Jobs announce themselves; polling is for those whose time has come, or whose announcement was lost.
    pollInterval: 2_000,
    noHandleSignals: true,
    // Without a batch, 0.17.3 does not wait for the last job's end to be written down when it is stopped:
    // the job stays locked for four hours and is then done again.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(() => () => undefined),
    events: watch.events,
  });
  return {
    async stop() {
      await runner.stop();
      await watch.stop();
    },
  };
}

function taskList(handlers: TaskHandlers): TaskList {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, observed(name, handler as AnyHandler)]),
  );
}

function observed(name: string, handler: AnyHandler): Task {
  return async (payload, { job }) => {
    const context = { jobId: job.id, attempt: job.attempts, last: job.attempts >= job.max_attempts };
    const started = performance.now();
    try {
      await handler(payload as never, context);
      log.info({ job: name, id: job.id, ms: Math.round(performance.now() - started) }, "job done");
    } catch (error) {
      // Messages of mail servers quote addresses: they stay in the queue's own table, out of the log.
      const { name: failure, code } = error as { name?: string; code?: string };
      log[context.last ? "error" : "warn"](
        { job: name, ...context, failure, code },
        context.last ? "job parked" : "job failed",
      );
      throw error;
    }
  };
}
