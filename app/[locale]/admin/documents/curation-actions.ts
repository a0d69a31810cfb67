"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { confirmLink as confirmCommand, takeOverLink } from "@/lib/library/links/commands";
import { linkSchema, takeOverSchema } from "@/lib/library/links/schema";
import { mergeDocuments } from "@/lib/library/merging/commands";
import { mergeSchema } from "@/lib/library/merging/schema";
import { paths, withQuery } from "@/lib/paths";

const toLinks = (notice: string) => ({ goTo: (locale: Locale) => paths.admin.links(locale, { notice }) });

const merging = adminAction(mergeSchema, mergeDocuments, {
  recent: true,
  goTo: (locale, { id }) => withQuery(paths.admin.document(locale, id), { notice: "documents-merged" }),
});
const takingOver = adminAction(takeOverSchema, takeOverLink, toLinks("link-taken-over"));
const confirming = adminAction(linkSchema, confirmCommand, toLinks("link-confirmed"));

export async function merge(previous: FormState, form: FormData): Promise<FormState> {
  return merging(previous, form);
}

export async function takeOver(previous: FormState, form: FormData): Promise<FormState> {
  return takingOver(previous, form);
}

export async function confirmLink(previous: FormState, form: FormData): Promise<FormState> {
  return confirming(previous, form);
}
