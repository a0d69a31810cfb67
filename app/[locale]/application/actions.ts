"use server";

import { applicantAction, type FormState, publicAction } from "@/lib/auth/action";
import { closing, opening } from "@/lib/auth/mailed-session";
import {
  answerQuestion,
  findApplication,
  leaveApplication,
  openApplication,
  saveOrganizationStep,
  saveWhyStep,
  saveWorkStep,
  submitApplication,
  withdrawApplication,
} from "@/lib/membership/applications/commands";
import {
  answerSchema,
  findSchema,
  leaveSchema,
  openSchema,
  organizationStepSchema,
  submitSchema,
  whyStepSchema,
  withdrawSchema,
  workStepSchema,
} from "@/lib/membership/applications/schema";
import { paths, withQuery } from "@/lib/paths";

const runFind = publicAction(findSchema, findApplication, {
  goTo: (locale) => paths.findApplication(locale, { notice: "link-sent" }),
});

const runOpen = publicAction(openSchema, opening("applicant", openApplication), { goTo: paths.application });
const runLeave = applicantAction(leaveSchema, closing("applicant", leaveApplication), { goTo: paths.join });

const runSaveOrganization = applicantAction(organizationStepSchema, saveOrganizationStep, {
  goTo: (locale) => paths.applicationStep(locale, "work"),
});
const runSaveWork = applicantAction(workStepSchema, saveWorkStep, {
  goTo: (locale) => paths.applicationStep(locale, "why"),
});
const runSaveWhy = applicantAction(whyStepSchema, saveWhyStep, {
  goTo: (locale) => paths.applicationStep(locale, "check"),
});

const backToStatus = (notice: string) => ({
  goTo: (locale: Parameters<typeof paths.application>[0]) => withQuery(paths.application(locale), { notice }),
});

const runSubmit = applicantAction(submitSchema, submitApplication, backToStatus("application-sent"));
const runAnswer = applicantAction(answerSchema, answerQuestion, backToStatus("answer-sent"));
const runWithdraw = applicantAction(withdrawSchema, withdrawApplication, backToStatus("application-withdrawn"));

export async function find(previous: FormState, form: FormData): Promise<FormState> {
  return runFind(previous, form);
}
export async function open(previous: FormState, form: FormData): Promise<FormState> {
  return runOpen(previous, form);
}
export async function leave(previous: FormState, form: FormData): Promise<FormState> {
  return runLeave(previous, form);
}
export async function saveOrganization(previous: FormState, form: FormData): Promise<FormState> {
  return runSaveOrganization(previous, form);
}
export async function saveWork(previous: FormState, form: FormData): Promise<FormState> {
  return runSaveWork(previous, form);
}
export async function saveWhy(previous: FormState, form: FormData): Promise<FormState> {
  return runSaveWhy(previous, form);
}
export async function submit(previous: FormState, form: FormData): Promise<FormState> {
  return runSubmit(previous, form);
}
export async function answer(previous: FormState, form: FormData): Promise<FormState> {
  return runAnswer(previous, form);
}
export async function withdraw(previous: FormState, form: FormData): Promise<FormState> {
  return runWithdraw(previous, form);
}
