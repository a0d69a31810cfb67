"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { resumeStatements, startStatements } from "@/lib/giving/statements/commands";
import { resumeStatementsSchema, startStatementsSchema } from "@/lib/giving/statements/schema";
import { paths } from "@/lib/paths";

const toRuns = { recent: true, goTo: paths.admin.statements };

const runStart = adminAction(startStatementsSchema, startStatements, toRuns);
const runResume = adminAction(resumeStatementsSchema, resumeStatements, toRuns);

export async function start(previous: FormState, form: FormData): Promise<FormState> {
  return runStart(previous, form);
}
export async function resume(previous: FormState, form: FormData): Promise<FormState> {
  return runResume(previous, form);
}
