"use server";

import { type FormState, memberAction } from "@/lib/auth/action";
import { offerTranslation, takeOfferBack } from "@/lib/library/translations/commands";
import { offerIdSchema, offerSchema } from "@/lib/library/translations/schema";
import { paths } from "@/lib/paths";

const runOffer = memberAction(offerSchema, offerTranslation, {
  goTo: (locale, { id }) => paths.member.translation(locale, id, { notice: "translation-begun" }),
});
const runTakeBack = memberAction(offerIdSchema, takeOfferBack, {
  goTo: (locale) => paths.member.publications(locale, { notice: "translation-taken-back" }),
});

export async function offer(previous: FormState, form: FormData): Promise<FormState> {
  return runOffer(previous, form);
}
export async function takeBack(previous: FormState, form: FormData): Promise<FormState> {
  return runTakeBack(previous, form);
}
