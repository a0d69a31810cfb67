"use server";

import { createAppeal, saveAppealSettings, saveAppealText, setAppealStatus } from "@/lib/appeals/commands";
import { actOnAchievement, removeAmount, saveAchievement, saveAmount } from "@/lib/appeals/contents/commands";
import {
  achievementActSchema,
  achievementSchema,
  amountRemovalSchema,
  amountSchema,
  appealSettingsSchema,
  appealStatusSchema,
  appealTextSchema,
  newAppealSchema,
} from "@/lib/appeals/schema";
import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { paths, withQuery } from "@/lib/paths";

const saved = (locale: Locale, { id }: { id: string }) =>
  withQuery(paths.admin.appeal(locale, id), { notice: "appeal-saved" });

const runCreate = adminAction(newAppealSchema, createAppeal, { goTo: saved });
const runSettings = adminAction(appealSettingsSchema, saveAppealSettings, { goTo: saved });
const runText = adminAction(appealTextSchema, saveAppealText, {
  goTo: (locale, { id, language }) => withQuery(paths.admin.appeal(locale, id), { language, notice: "appeal-saved" }),
});
const runAchievement = adminAction(achievementSchema, saveAchievement, { goTo: saved });
const runAct = adminAction(achievementActSchema, actOnAchievement, { goTo: saved });
const runAmount = adminAction(amountSchema, saveAmount, { goTo: saved });
const runRemoval = adminAction(amountRemovalSchema, removeAmount, { goTo: saved });
const runStatus = adminAction(appealStatusSchema, setAppealStatus, {
  goTo: (locale, { id, status }) =>
    withQuery(paths.admin.appeal(locale, id), { notice: status === "OPEN" ? "appeal-opened" : "appeal-closed" }),
});

export async function create(previous: FormState, form: FormData): Promise<FormState> {
  return runCreate(previous, form);
}
export async function saveSettings(previous: FormState, form: FormData): Promise<FormState> {
  return runSettings(previous, form);
}
export async function saveText(previous: FormState, form: FormData): Promise<FormState> {
  return runText(previous, form);
}
export async function saveOneAchievement(previous: FormState, form: FormData): Promise<FormState> {
  return runAchievement(previous, form);
}
export async function moveOrRemove(previous: FormState, form: FormData): Promise<FormState> {
  return runAct(previous, form);
}
export async function saveOneAmount(previous: FormState, form: FormData): Promise<FormState> {
  return runAmount(previous, form);
}
export async function removeOneAmount(previous: FormState, form: FormData): Promise<FormState> {
  return runRemoval(previous, form);
}
export async function setStatus(previous: FormState, form: FormData): Promise<FormState> {
  return runStatus(previous, form);
}
