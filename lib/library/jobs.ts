import type { TaskHandlers } from "@/lib/jobs/tasks";
import { mailFollowLink } from "./alerts/commands";
import { tellAlert, tendAlerts } from "./alerts/tell";
import { checkLinks } from "./links/check";
import { ingestEdition } from "./publications/ingest";
import { countWords } from "./search/words";

export const libraryJobs: TaskHandlers = {
  "check-links": () => checkLinks(),
  "count-words": countWords,
  "ingest-edition": ({ editionId }) => ingestEdition(editionId),
  "mail-follow-link": (asked, { jobId }) => mailFollowLink(asked, jobId),
  "tend-alerts": tendAlerts,
  "send-alert": (news, { jobId }) => tellAlert(news, jobId),
};
