"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { allowSite, refuseSite } from "@/lib/giving/embed/commands";
import { embedSiteSchema } from "@/lib/giving/embed/schema";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

const goTo = (locale: Locale) => paths.admin.embed(locale, { notice: "saved" });
const runAllow = adminAction(embedSiteSchema, allowSite, { goTo });
const runRefuse = adminAction(embedSiteSchema, refuseSite, { goTo });

export async function allow(previous: FormState, form: FormData): Promise<FormState> {
  return runAllow(previous, form);
}
export async function refuse(previous: FormState, form: FormData): Promise<FormState> {
  return runRefuse(previous, form);
}
