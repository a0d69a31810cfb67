"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { decideWallMessage, hideWallName } from "@/lib/giving/wall/commands";
import { wallMessageSchema, wallNameSchema } from "@/lib/giving/wall/schema";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

const goTo = (locale: Locale) => paths.admin.wall(locale, { notice: "saved" });
const runDecide = adminAction(wallMessageSchema, decideWallMessage, { goTo });
const runHideName = adminAction(wallNameSchema, hideWallName, { goTo });

export async function decideMessage(previous: FormState, form: FormData): Promise<FormState> {
  return runDecide(previous, form);
}
export async function hideName(previous: FormState, form: FormData): Promise<FormState> {
  return runHideName(previous, form);
}
