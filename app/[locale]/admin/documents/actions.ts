"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { askForChanges, publishDocument, withdrawDocument } from "@/lib/library/moderation/commands";
import { publishSchema, reasonSchema, withdrawSchema } from "@/lib/library/moderation/schema";
import { editRecord } from "@/lib/library/records/commands";
import { relateDocuments, unrelateDocuments } from "@/lib/library/records/relations";
import { recordSchema, relateSchema } from "@/lib/library/records/schema";
import { paths, withQuery } from "@/lib/paths";

const decided = (notice: string) => ({
  goTo: (locale: Locale, { id }: { id: string }) => withQuery(paths.admin.document(locale, id), { notice }),
});

const publishing = adminAction(publishSchema, publishDocument, decided("document-published"));
const returning = adminAction(reasonSchema, askForChanges, decided("document-returned"));
const withdrawing = adminAction(withdrawSchema, withdrawDocument, decided("document-withdrawn"));
const editing = adminAction(recordSchema, editRecord, decided("saved"));
const backToRelations = {
  goTo: (locale: Locale, { id }: { id: string }) => paths.admin.documentRelations(locale, id, { notice: "saved" }),
};
const relating = adminAction(relateSchema, relateDocuments, backToRelations);
const unrelating = adminAction(relateSchema, unrelateDocuments, backToRelations);

export async function publish(previous: FormState, form: FormData): Promise<FormState> {
  return publishing(previous, form);
}

export async function sendBack(previous: FormState, form: FormData): Promise<FormState> {
  return returning(previous, form);
}

export async function withdraw(previous: FormState, form: FormData): Promise<FormState> {
  return withdrawing(previous, form);
}

export async function edit(previous: FormState, form: FormData): Promise<FormState> {
  return editing(previous, form);
}

export async function relate(previous: FormState, form: FormData): Promise<FormState> {
  return relating(previous, form);
}

export async function unrelate(previous: FormState, form: FormData): Promise<FormState> {
  return unrelating(previous, form);
}
