"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { changeCategory, changeStanding } from "@/lib/membership/standing/commands";
import { categorySchema, standingSchema } from "@/lib/membership/standing/schema";
import { paths, withQuery } from "@/lib/paths";

const back =
  (notice: string) =>
  (locale: Locale, { id }: { id: string }) =>
    withQuery(paths.admin.member(locale, id), { notice });

const runSetCategory = adminAction(categorySchema, changeCategory, { goTo: back("category-changed"), recent: true });
const runSetStanding = adminAction(standingSchema, changeStanding, { goTo: back("standing-changed"), recent: true });

export async function setCategory(previous: FormState, form: FormData): Promise<FormState> {
  return runSetCategory(previous, form);
}
export async function setStanding(previous: FormState, form: FormData): Promise<FormState> {
  return runSetStanding(previous, form);
}
