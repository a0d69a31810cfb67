"use server";

import { type FormState, giverAction, publicAction } from "@/lib/auth/action";
import { startDonation } from "@/lib/giving/commands";
import { stopCards } from "@/lib/giving/dedications/commands";
import { stopCardsSchema } from "@/lib/giving/dedications/schema";
import { donationSchema } from "@/lib/giving/schema";
import { paths } from "@/lib/paths";

const runGive = giverAction(donationSchema, startDonation, {
  goTo: (_locale, { url }) => url,
  redrawnBy: "changeTo",
});

const runNoCards = publicAction(stopCardsSchema, stopCards, {
  goTo: (locale) => paths.noCards(locale, { done: "yes" }),
});

export async function give(previous: FormState, form: FormData): Promise<FormState> {
  return runGive(previous, form);
}

export async function noCards(previous: FormState, form: FormData): Promise<FormState> {
  return runNoCards(previous, form);
}
