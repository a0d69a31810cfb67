import { accountJobs } from "@/lib/accounts/recovery/jobs";
import { givingJobs } from "@/lib/giving/jobs";
import { runJobs } from "@/lib/jobs/run";
import { libraryJobs } from "@/lib/library/jobs";
import { keepVocabularies } from "@/lib/library/terms/keeping";
import { log } from "@/lib/log";
import { mailJobs } from "@/lib/mail/jobs";
import { pageJobs } from "@/lib/pages/purge";
import { storageJobs } from "@/lib/storage/jobs";

// Where the platform, which knows no noun, meets the nouns' jobs.
const handlers = { ...mailJobs, ...accountJobs, ...storageJobs, ...pageJobs, ...givingJobs, ...libraryJobs };
const crontab = [
  "15 * * * * forget-origins",
  "25 * * * * check-links ?max=1",
  "50 2 * * * count-words",
  "20 2 * * * fold-usage",
  // News are due at five; what was missed then goes out when there is a worker again.
  "5 * * * * tend-alerts ?max=3",
  "30 3 * * * sweep-uploads",
  "35 3 * * * sweep-imports",
  "45 * * * * sweep-unfinished",
  "40 3 * * * check-books ?max=2",
  "10 4 * * * reconcile-nightly ?max=3",
  "0 8 * * * announce-recurring",
  "0 9 * * * tend-pledges ?max=3",
].join("\n");

// Mails and imports know the vocabularies of today.
await keepVocabularies(3, async () => undefined);

const runner = runJobs(handlers, crontab);
let leaving = false;

// Jobs in flight are finished; one that takes too long is given back to the queue.
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  await (await runner).stop();
  process.exit(0);
}

process.on("SIGTERM", leave);
process.on("SIGINT", leave);
process.on("disconnect", leave);

await runner;
process.send?.({ ready: true });
log.info("jobs worker ready");
