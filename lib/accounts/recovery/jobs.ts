import type { TaskHandlers } from "@/lib/jobs/tasks";
import { mailPasswordLink } from "./commands";

export const accountJobs = {
  "mail-password-link": ({ email }) => mailPasswordLink(email),
} satisfies TaskHandlers;
