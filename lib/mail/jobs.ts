import type { TaskHandlers } from "@/lib/jobs/tasks";
import { deliver } from "./deliver";

export const mailJobs: TaskHandlers = {
  "send-mail": (mail, { jobId }) => deliver(mail, `mail-${jobId}`),
};
