import type { TaskHandlers } from "@/lib/jobs/tasks";
import { mailFollowLink } from "./alerts/commands";
import { tellAlert, tendAlerts } from "./alerts/tell";
import { ingestEdition } from "./publications/ingest";
import { countWords } from "./search/words";
import { readOffer } from "./translations/files";

export const libraryJobs: TaskHandlers = {
  "count-words": countWords,
  "ingest-edition": ({ editionId }) => ingestEdition(editionId),
  "read-offer": readOffer,
  "mail-follow-link": (asked, { jobId }) => mailFollowLink(asked, jobId),
  "tend-alerts": tendAlerts,
  "send-alert": (news, { jobId }) => tellAlert(news, jobId),
};
