import { now } from "@/lib/clock";
import type { TaskHandlers } from "@/lib/jobs/tasks";
import { mailFollowLink } from "./alerts/commands";
import { tellAlert, tendAlerts } from "./alerts/tell";
import { carryBody } from "./bodies/commands";
import { bringIn } from "./imports/bring-in";
import { checkImport } from "./imports/check";
import { sweepImports } from "./imports/give-up";
import { checkLinks } from "./links/check";
import { ingestEdition } from "./publications/ingest";
import { countWords } from "./search/words";
import { carryTerm, retellTerm } from "./terms/carrying";
import { readOffer } from "./translations/read";
import { sweepUploads } from "./uploads/commands";
import { foldUsage } from "./usage/commands";

export const libraryJobs: TaskHandlers = {
  "check-links": () => checkLinks(),
  "count-words": countWords,
  "fold-usage": () => foldUsage(now()),
  "read-offer": readOffer,
  "mail-follow-link": (asked, { jobId }) => mailFollowLink(asked, jobId),
  "tend-alerts": tendAlerts,
  "send-alert": (news, { jobId }) => tellAlert(news, jobId),
  "ingest-edition": ({ editionId }, { last }) => ingestEdition(editionId, last),
  "check-import": ({ importId }, { last }) => checkImport(importId, last),
  "bring-in": ({ importId }, { last }) => bringIn(importId, last),
  "carry-term": carryTerm,
  "carry-body": carryBody,
  "retell-term": retellTerm,
  "sweep-imports": () => sweepImports(now()),
  "sweep-unfinished": () => sweepUploads(now()),
};
