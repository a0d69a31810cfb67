"use server";

import { adminAction, type FormState, reviewerAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { approveApplication, askForInformation, castVote, declineApplication } from "@/lib/membership/review/commands";
import { approvalSchema, questionSchema, refusalSchema, voteSchema } from "@/lib/membership/review/schema";
import { paths, withQuery } from "@/lib/paths";

const back =
  (notice: string) =>
  (locale: Locale, { id }: { id: string }) =>
    withQuery(paths.admin.application(locale, id), { notice });

const runVote = reviewerAction(voteSchema, castVote, { goTo: back("vote-cast") });
const runAsk = adminAction(questionSchema, askForInformation, { goTo: back("question-sent"), recent: true });
const runApprove = adminAction(approvalSchema, approveApplication, {
  goTo: back("application-approved"),
  recent: true,
});
const runDecline = adminAction(refusalSchema, declineApplication, { goTo: back("application-declined"), recent: true });

export async function vote(previous: FormState, form: FormData): Promise<FormState> {
  return runVote(previous, form);
}
export async function ask(previous: FormState, form: FormData): Promise<FormState> {
  return runAsk(previous, form);
}
export async function approve(previous: FormState, form: FormData): Promise<FormState> {
  return runApprove(previous, form);
}
export async function decline(previous: FormState, form: FormData): Promise<FormState> {
  return runDecline(previous, form);
}
