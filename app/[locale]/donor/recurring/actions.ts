"use server";

import { donorAction, type FormState } from "@/lib/auth/action";
import { changeCard } from "@/lib/giving/recurring/card";
import { changeTerms, pauseGift, resumeGift, stopGift, undoChange } from "@/lib/giving/recurring/commands";
import { changeCurrency } from "@/lib/giving/recurring/currency";
import { openGiftPortal } from "@/lib/giving/recurring/portal";
import {
  currencySchema,
  pauseSchema,
  portalSchema,
  promiseSchema,
  termsSchema,
  undoSchema,
} from "@/lib/giving/recurring/schema";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

const toGift = {
  goTo: (locale: Locale, { id }: { id: string }) => paths.donorRecurring(locale, id),
};

const runChange = donorAction(termsSchema, changeTerms, toGift);
const runPause = donorAction(pauseSchema, pauseGift, toGift);
const runResume = donorAction(promiseSchema, resumeGift, toGift);
const runStop = donorAction(promiseSchema, stopGift, toGift);
const runCard = donorAction(promiseSchema, changeCard, { goTo: (_locale, { url }) => url });
const runPortal = donorAction(portalSchema, openGiftPortal, { goTo: (_locale, { url }) => url });
const runCurrency = donorAction(currencySchema, changeCurrency, { goTo: (_locale, { url }) => url });
const runUndo = donorAction(undoSchema, undoChange, toGift);

export async function change(previous: FormState, form: FormData): Promise<FormState> {
  return runChange(previous, form);
}
export async function pause(previous: FormState, form: FormData): Promise<FormState> {
  return runPause(previous, form);
}
export async function resume(previous: FormState, form: FormData): Promise<FormState> {
  return runResume(previous, form);
}
export async function stop(previous: FormState, form: FormData): Promise<FormState> {
  return runStop(previous, form);
}
export async function card(previous: FormState, form: FormData): Promise<FormState> {
  return runCard(previous, form);
}
export async function portal(previous: FormState, form: FormData): Promise<FormState> {
  return runPortal(previous, form);
}
export async function currency(previous: FormState, form: FormData): Promise<FormState> {
  return runCurrency(previous, form);
}
export async function undo(previous: FormState, form: FormData): Promise<FormState> {
  return runUndo(previous, form);
}
