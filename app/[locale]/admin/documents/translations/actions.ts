"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { acceptOffer, refuseOffer } from "@/lib/library/translations/decisions";
import { offerIdSchema, refuseOfferSchema } from "@/lib/library/translations/schema";
import { paths } from "@/lib/paths";

const accepting = adminAction(offerIdSchema, acceptOffer, {
  goTo: (locale) => paths.admin.translations(locale, { notice: "translation-accepted" }),
});
const refusing = adminAction(refuseOfferSchema, refuseOffer, {
  goTo: (locale) => paths.admin.translations(locale, { notice: "translation-refused" }),
});

export async function accept(previous: FormState, form: FormData): Promise<FormState> {
  return accepting(previous, form);
}
export async function refuse(previous: FormState, form: FormData): Promise<FormState> {
  return refusing(previous, form);
}
