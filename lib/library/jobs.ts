import { now } from "@/lib/clock";
import type { TaskHandlers } from "@/lib/jobs/tasks";
import { bringIn } from "./imports/bring-in";
import { checkImport } from "./imports/check";
import { sweepImports } from "./imports/give-up";
import { ingestEdition } from "./publications/ingest";

export const libraryJobs: TaskHandlers = {
  "ingest-edition": ({ editionId }, { last }) => ingestEdition(editionId, last),
  "check-import": ({ importId }, { last }) => checkImport(importId, last),
  "bring-in": ({ importId }, { last }) => bringIn(importId, last),
  "sweep-imports": () => sweepImports(now()),
};
