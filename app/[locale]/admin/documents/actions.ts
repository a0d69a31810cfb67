"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { askForChanges, publishDocument, withdrawDocument } from "@/lib/library/moderation/commands";
import { publishSchema, reasonSchema } from "@/lib/library/moderation/schema";
import { paths, withQuery } from "@/lib/paths";

const decided = (notice: string) => ({
  goTo: (locale: Locale, { id }: { id: string }) => withQuery(paths.admin.document(locale, id), { notice }),
});

const publishing = adminAction(publishSchema, publishDocument, decided("document-published"));
const returning = adminAction(reasonSchema, askForChanges, decided("document-returned"));
const withdrawing = adminAction(reasonSchema, withdrawDocument, decided("document-withdrawn"));

export async function publish(previous: FormState, form: FormData): Promise<FormState> {
  return publishing(previous, form);
}

export async function sendBack(previous: FormState, form: FormData): Promise<FormState> {
  return returning(previous, form);
}

export async function withdraw(previous: FormState, form: FormData): Promise<FormState> {
  return withdrawing(previous, form);
}
