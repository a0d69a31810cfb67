"use server";

import { applicantAction, publicAction } from "@/lib/auth/action";
import { clearCookie, writeCookie } from "@/lib/auth/cookies";
import type { Request } from "@/lib/auth/request";
import type { Applicant, Visitor } from "@/lib/auth/viewer";
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

export const find = publicAction(findSchema, findApplication, {
  then: (locale) => paths.findApplication(locale, { notice: "link-sent" }),
});

export const open = publicAction(
  openSchema,
  async (visitor: Visitor, input: { token: string }, request: Request) => {
    const opened = await openApplication(visitor, input, request);
    if (opened.ok) await writeCookie("applicant", opened.value.token, opened.value.expiresAt);
    return opened;
  },
  { then: paths.application },
);

export const leave = applicantAction(
  leaveSchema,
  async (applicant: Applicant) => {
    const left = await leaveApplication(applicant);
    await clearCookie("applicant");
    return left;
  },
  { then: paths.join },
);

export const saveOrganization = applicantAction(organizationStepSchema, saveOrganizationStep, {
  then: (locale) => paths.applicationStep(locale, "work"),
});
export const saveWork = applicantAction(workStepSchema, saveWorkStep, { then: (locale) => paths.applicationStep(locale, "why") });
export const saveWhy = applicantAction(whyStepSchema, saveWhyStep, { then: (locale) => paths.applicationStep(locale, "check") });

const backToStatus = (notice: string) => ({ then: (locale: Parameters<typeof paths.application>[0]) => withQuery(paths.application(locale), { notice }) });

export const submit = applicantAction(submitSchema, submitApplication, backToStatus("application-sent"));
export const answer = applicantAction(answerSchema, answerQuestion, backToStatus("answer-sent"));
export const withdraw = applicantAction(withdrawSchema, withdrawApplication, backToStatus("application-withdrawn"));
