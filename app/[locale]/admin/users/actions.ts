"use server";

import { inviteColleague } from "@/lib/accounts/secretariat/commands";
import { colleagueSchema } from "@/lib/accounts/secretariat/schema";
import {
  changeEmail,
  disableUser,
  enableUser,
  endOneSessionByAdmin,
  endSessionsByAdmin,
  removeSecondFactor,
  sendResetLink,
  setReviewer,
} from "@/lib/accounts/users/commands";
import { userEmailSchema, userRoleSchema, userSchema, userSessionSchema } from "@/lib/accounts/users/schema";
import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { paths, withQuery } from "@/lib/paths";

const sensitive = {
  recent: true,
  goTo: (locale: Locale, { id }: { id: string }) => withQuery(paths.admin.user(locale, id), { notice: "user-changed" }),
};

const runReviewer = adminAction(userRoleSchema, setReviewer, sensitive);
const runDisable = adminAction(userSchema, disableUser, sensitive);
const runEnable = adminAction(userSchema, enableUser, sensitive);
const runEndAll = adminAction(userSchema, endSessionsByAdmin, sensitive);
const runEndOne = adminAction(userSessionSchema, endOneSessionByAdmin, sensitive);
const runReset = adminAction(userSchema, sendResetLink, sensitive);
const runEmail = adminAction(userEmailSchema, changeEmail, sensitive);
const runFactor = adminAction(userSchema, removeSecondFactor, sensitive);
const runInvite = adminAction(colleagueSchema, inviteColleague, {
  recent: true,
  goTo: (locale) => paths.admin.users(locale, { notice: "invitation-sent" }),
});

export async function invite(previous: FormState, form: FormData): Promise<FormState> {
  return runInvite(previous, form);
}
export async function setCommitteeSeat(previous: FormState, form: FormData): Promise<FormState> {
  return runReviewer(previous, form);
}
export async function disable(previous: FormState, form: FormData): Promise<FormState> {
  return runDisable(previous, form);
}
export async function enable(previous: FormState, form: FormData): Promise<FormState> {
  return runEnable(previous, form);
}
export async function endAll(previous: FormState, form: FormData): Promise<FormState> {
  return runEndAll(previous, form);
}
export async function endOne(previous: FormState, form: FormData): Promise<FormState> {
  return runEndOne(previous, form);
}
export async function sendReset(previous: FormState, form: FormData): Promise<FormState> {
  return runReset(previous, form);
}
export async function removeFactor(previous: FormState, form: FormData): Promise<FormState> {
  return runFactor(previous, form);
}
export async function setEmail(previous: FormState, form: FormData): Promise<FormState> {
  return runEmail(previous, form);
}
