"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { enterGift } from "@/lib/giving/hand/commands";
import { handGiftSchema } from "@/lib/giving/hand/schema";
import { paths, withQuery } from "@/lib/paths";

const runEnter = adminAction(handGiftSchema, enterGift, {
  goTo: (locale, { id }) => withQuery(paths.admin.donation(locale, id), { notice: "gift-entered" }),
});

export async function enter(previous: FormState, form: FormData): Promise<FormState> {
  return runEnter(previous, form);
}
