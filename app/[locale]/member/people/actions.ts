"use server";

import { changeRole, invite, removeRepresentative, resendInvitation } from "@/lib/accounts/representatives/commands";
import {
  invitationSchema,
  representativeRoleSchema,
  representativeSchema,
} from "@/lib/accounts/representatives/schema";
import { type FormState, memberAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

const back = (notice: string) => ({ goTo: (locale: Locale) => `${paths.member.people(locale)}?notice=${notice}` });

const runInvite = memberAction(invitationSchema, invite, back("invitation-sent"));
const runResend = memberAction(representativeSchema, resendInvitation, back("invitation-sent"));
const runRole = memberAction(representativeRoleSchema, changeRole, back("saved"));
const runRemove = memberAction(representativeSchema, removeRepresentative, back("representative-removed"));

export async function inviteSomebody(previous: FormState, form: FormData): Promise<FormState> {
  return runInvite(previous, form);
}
export async function resend(previous: FormState, form: FormData): Promise<FormState> {
  return runResend(previous, form);
}
export async function setRole(previous: FormState, form: FormData): Promise<FormState> {
  return runRole(previous, form);
}
export async function remove(previous: FormState, form: FormData): Promise<FormState> {
  return runRemove(previous, form);
}
