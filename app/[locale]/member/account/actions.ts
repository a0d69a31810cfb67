"use server";

import { changePassword, endOwnSession, saveOwnName, signOutEverywhere } from "@/lib/accounts/own/commands";
import { changePasswordSchema, everywhereSchema, ownNameSchema, ownSessionSchema } from "@/lib/accounts/own/schema";
import { turnOffSecondFactor } from "@/lib/accounts/second-factor/commands";
import { turnOffSchema } from "@/lib/accounts/second-factor/schema";
import { type FormState, signedInAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

const back = (notice: string) => ({ goTo: (locale: Locale) => `${paths.member.account(locale)}?notice=${notice}` });

const runName = signedInAction(ownNameSchema, saveOwnName, back("saved"));
const runPassword = signedInAction(changePasswordSchema, changePassword, back("password-changed"));
const runFactor = signedInAction(turnOffSchema, turnOffSecondFactor, back("factor-off"));
const runSession = signedInAction(ownSessionSchema, endOwnSession, back("session-ended"));
const runEverywhere = signedInAction(everywhereSchema, signOutEverywhere, { goTo: paths.home });

export async function saveName(previous: FormState, form: FormData): Promise<FormState> {
  return runName(previous, form);
}
export async function newPassword(previous: FormState, form: FormData): Promise<FormState> {
  return runPassword(previous, form);
}
export async function turnOffFactor(previous: FormState, form: FormData): Promise<FormState> {
  return runFactor(previous, form);
}
export async function endSession(previous: FormState, form: FormData): Promise<FormState> {
  return runSession(previous, form);
}
export async function leaveEverywhere(previous: FormState, form: FormData): Promise<FormState> {
  return runEverywhere(previous, form);
}
