"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { withdrawPledge } from "@/lib/giving/pledges/commands";
import { withdrawSchema } from "@/lib/giving/pledges/schema";
import { paths } from "@/lib/paths";

const runWithdraw = adminAction(withdrawSchema, withdrawPledge, {
  goTo: (locale) => paths.admin.pledges(locale, { notice: "pledge-withdrawn" }),
});

export async function withdraw(previous: FormState, form: FormData): Promise<FormState> {
  return runWithdraw(previous, form);
}
