import type { TaskHandlers } from "@/lib/jobs/tasks";
import { ingestEdition } from "./publications/ingest";
import { countWords } from "./search/words";

export const libraryJobs: TaskHandlers = {
  "count-words": countWords,
  "ingest-edition": ({ editionId }) => ingestEdition(editionId),
};
