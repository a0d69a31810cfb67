import type { TaskHandlers } from "@/lib/jobs/tasks";
import { ingestEdition } from "./publications/ingest";

export const libraryJobs: TaskHandlers = {
  "ingest-edition": ({ editionId }, { last }) => ingestEdition(editionId, last),
};
