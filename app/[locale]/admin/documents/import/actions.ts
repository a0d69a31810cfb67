"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { confirmImport } from "@/lib/library/imports/commands";
import { confirmationSchema } from "@/lib/library/imports/schema";
import { paths } from "@/lib/paths";

const confirming = adminAction(confirmationSchema, confirmImport, {
  goTo: (locale: Locale, { id }) => paths.admin.import(locale, id, { notice: "import-confirmed" }),
});

export async function confirm(previous: FormState, form: FormData): Promise<FormState> {
  return confirming(previous, form);
}
