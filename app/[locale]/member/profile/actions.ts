"use server";

import { type FormState, memberAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { removeLogo } from "@/lib/membership/logos/commands";
import {
  removeContact,
  removePerson,
  removeText,
  saveContact,
  saveFacts,
  saveFieldOfWork,
  saveListing,
  savePerson,
  saveText,
} from "@/lib/membership/organizations/commands";
import {
  contactSchema,
  factsSchema,
  fieldOfWorkSchema,
  listingSchema,
  personSchema,
  removeLogoSchema,
  removeSchema,
  removeTextSchema,
  textSchema,
} from "@/lib/membership/organizations/schema";
import { paths } from "@/lib/paths";

const saved = { goTo: (locale: Locale) => paths.member.profile(locale, { notice: "saved" }) };

const runFacts = memberAction(factsSchema, saveFacts, saved);
const runFieldOfWork = memberAction(fieldOfWorkSchema, saveFieldOfWork, saved);
const runListing = memberAction(listingSchema, saveListing, saved);
const runText = memberAction(textSchema, saveText, saved);
const runDropText = memberAction(removeTextSchema, removeText, saved);
const runContact = memberAction(contactSchema, saveContact, saved);
const runDropContact = memberAction(removeSchema, removeContact, saved);
const runPerson = memberAction(personSchema, savePerson, saved);
const runDropPerson = memberAction(removeSchema, removePerson, saved);
const runDropLogo = memberAction(removeLogoSchema, removeLogo, saved);

export async function facts(previous: FormState, form: FormData): Promise<FormState> {
  return runFacts(previous, form);
}
export async function fieldOfWork(previous: FormState, form: FormData): Promise<FormState> {
  return runFieldOfWork(previous, form);
}
export async function listing(previous: FormState, form: FormData): Promise<FormState> {
  return runListing(previous, form);
}
export async function text(previous: FormState, form: FormData): Promise<FormState> {
  return runText(previous, form);
}
export async function dropText(previous: FormState, form: FormData): Promise<FormState> {
  return runDropText(previous, form);
}
export async function contact(previous: FormState, form: FormData): Promise<FormState> {
  return runContact(previous, form);
}
export async function dropContact(previous: FormState, form: FormData): Promise<FormState> {
  return runDropContact(previous, form);
}
export async function person(previous: FormState, form: FormData): Promise<FormState> {
  return runPerson(previous, form);
}
export async function dropPerson(previous: FormState, form: FormData): Promise<FormState> {
  return runDropPerson(previous, form);
}
export async function dropLogo(previous: FormState, form: FormData): Promise<FormState> {
  return runDropLogo(previous, form);
}
