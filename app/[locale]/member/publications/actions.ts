"use server";

import { type FormState, memberAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import {
  beginPublication,
  deletePublication,
  saveDetails,
  submitPublication,
  takeBack,
} from "@/lib/library/publications/commands";
import { removeEdition } from "@/lib/library/publications/files";
import {
  beginSchema,
  detailsSchema,
  publicationSchema,
  removeEditionSchema,
  submissionSchema,
} from "@/lib/library/publications/schema";
import { paths, withQuery } from "@/lib/paths";

const backWith = (notice: string) => ({
  goTo: (locale: Locale, { id }: { id: string }) => withQuery(paths.member.publication(locale, id), { notice }),
});

const runBegin = memberAction(beginSchema, beginPublication, backWith("publication-begun"));
const runSave = memberAction(detailsSchema, saveDetails, backWith("saved"));
const runRemoveFile = memberAction(removeEditionSchema, removeEdition, backWith("file-removed"));
const runSubmit = memberAction(submissionSchema, submitPublication, backWith("publication-submitted"));
const runTakeBack = memberAction(publicationSchema, takeBack, backWith("publication-taken-back"));
const runDelete = memberAction(publicationSchema, deletePublication, {
  goTo: (locale: Locale) => paths.member.publications(locale, { notice: "publication-deleted" }),
});

export async function begin(previous: FormState, form: FormData): Promise<FormState> {
  return runBegin(previous, form);
}
export async function save(previous: FormState, form: FormData): Promise<FormState> {
  return runSave(previous, form);
}
export async function removeFile(previous: FormState, form: FormData): Promise<FormState> {
  return runRemoveFile(previous, form);
}
export async function submit(previous: FormState, form: FormData): Promise<FormState> {
  return runSubmit(previous, form);
}
export async function takeItBack(previous: FormState, form: FormData): Promise<FormState> {
  return runTakeBack(previous, form);
}
export async function remove(previous: FormState, form: FormData): Promise<FormState> {
  return runDelete(previous, form);
}
