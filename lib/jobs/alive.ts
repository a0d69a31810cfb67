import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import pg from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const workerLocks = 7302;
const beatMs = 5_000;

/**
 * Shows which workers are alive, and gives the jobs of those that are not back to the queue: a killed process leaves
 * what it was doing locked, and by itself the queue waits four hours for it.
 */
export function watchWorkers(): { events: WorkerEvents; stop(): Promise<void> } {
  const events: WorkerEvents = new EventEmitter();
  const workers: string[] = [];
  events.on("pool:create", ({ workerPool }) => workers.push(workerPool.id));

  let session: pg.Client | undefined;
  let beating = Promise.resolve();
  const beat = async () => {
    try {
      session ??= await openSession(() => {
        session = undefined;
      });
      await showAlive(session, workers);
      await freeJobsOfTheDead(session);
    } catch (error) {
      log.warn({ failure: (error as Error).name }, "workers could not be watched");
    }
  };
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, beatMs);
  beating = beat();
  return {
    events,
    async stop() {
      clearInterval(timer);
      await beating;
      await session?.end().catch(() => {});
    },
  };
}

async function openSession(lost: () => void): Promise<pg.Client> {
  const session = new pg.Client({ connectionString: env.DATABASE_URL });
  // A database that restarts is asked again at the next beat.
  session.on("error", lost);
  session.on("end", lost);
  await session.connect();
  return session;
}

// Locks of the session: they end with the process, however it ends.
async function showAlive(session: pg.Client, workers: readonly string[]): Promise<void> {
  await session.query(
    `SELECT pg_try_advisory_lock($1, hashtext(worker)) FROM unnest($2::text[]) AS worker
     WHERE NOT EXISTS (SELECT 1 FROM pg_locks WHERE pid = pg_backend_pid() AND ${heldFor("worker")})`,
    [workerLocks, workers],
  );
}

// A worker that has just begun may not have shown itself yet.
async function freeJobsOfTheDead(session: pg.Client): Promise<void> {
  await session.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker._private_jobs
     WHERE locked_at < now() - interval '${2 * beatMs} milliseconds'
       AND NOT EXISTS (SELECT 1 FROM pg_locks WHERE ${heldFor("locked_by")})
     HAVING count(*) > 0`,
    [workerLocks],
  );
}

function heldFor(worker: string): string {
  return `locktype = 'advisory' AND classid = $1 AND objid = (hashtext(${worker})::bigint & 4294967295)::oid
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
}
