"use server";

import { z } from "zod";
import { adminAction, type FormState } from "@/lib/auth/action";
import { retryParkedJobs } from "@/lib/jobs/commands";
import { paths } from "@/lib/paths";

const run = adminAction(z.strictObject({}), retryParkedJobs, {
  goTo: (locale) => `${paths.admin.settings(locale)}?notice=saved`,
});

export async function retry(previous: FormState, form: FormData): Promise<FormState> {
  return run(previous, form);
}
