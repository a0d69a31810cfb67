"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { renameBody as renameBodyCommand } from "@/lib/library/bodies/commands";
import { renameBodySchema } from "@/lib/library/bodies/schema";
import { addTerm, moveTerm, removeTerm, renameTerm } from "@/lib/library/terms/commands";
import { mergeTerms } from "@/lib/library/terms/merging";
import { addSchema, mergeTermsSchema, moveSchema, namesSchema, removeSchema } from "@/lib/library/terms/schema";
import { paths } from "@/lib/paths";

const toList = (notice: string) => ({ goTo: (locale: Locale) => paths.admin.vocabularies(locale, { notice }) });

const renaming = adminAction(namesSchema, renameTerm, toList("term-saved"));
const adding = adminAction(addSchema, addTerm, toList("term-added"));
const moving = adminAction(moveSchema, moveTerm, toList("term-moved"));
const removing = adminAction(removeSchema, removeTerm, toList("term-removed"));
const merging = adminAction(mergeTermsSchema, mergeTerms, { recent: true, ...toList("terms-merged") });
const renamingBody = adminAction(renameBodySchema, renameBodyCommand, {
  recent: true,
  goTo: (locale) => paths.admin.bodies(locale, { notice: "body-renamed" }),
});

export async function rename(previous: FormState, form: FormData): Promise<FormState> {
  return renaming(previous, form);
}

export async function add(previous: FormState, form: FormData): Promise<FormState> {
  return adding(previous, form);
}

export async function move(previous: FormState, form: FormData): Promise<FormState> {
  return moving(previous, form);
}

export async function remove(previous: FormState, form: FormData): Promise<FormState> {
  return removing(previous, form);
}

export async function merge(previous: FormState, form: FormData): Promise<FormState> {
  return merging(previous, form);
}

export async function renameBody(previous: FormState, form: FormData): Promise<FormState> {
  return renamingBody(previous, form);
}
