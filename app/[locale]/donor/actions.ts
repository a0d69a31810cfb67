"use server";

import { donorAction, type FormState, publicAction } from "@/lib/auth/action";
import { closing, opening } from "@/lib/auth/mailed-session";
import { giveAgain as startAgain } from "@/lib/giving/donors/again";
import { leaveGifts, openGifts, requestGiftsLink, saveDonorDetails } from "@/lib/giving/donors/commands";
import { eraseDonor } from "@/lib/giving/donors/erase";
import {
  donorDetailsSchema,
  eraseSchema,
  findGiftsSchema,
  giveAgainSchema,
  leaveGiftsSchema,
  openGiftsSchema,
} from "@/lib/giving/donors/schema";
import { resendReceipt } from "@/lib/giving/receipts/commands";
import { resendSchema } from "@/lib/giving/receipts/schema";
import { paths } from "@/lib/paths";

const runFind = publicAction(findGiftsSchema, requestGiftsLink, {
  goTo: (locale) => paths.findGifts(locale, { notice: "gifts-link-sent" }),
});

const runOpen = publicAction(openGiftsSchema, opening("donor", openGifts), { goTo: (locale) => paths.donor(locale) });
const runGiveAgain = donorAction(giveAgainSchema, startAgain, { goTo: (_locale, { url }) => url });
const runLeave = donorAction(leaveGiftsSchema, closing("donor", leaveGifts), { goTo: paths.home });
const runErase = donorAction(eraseSchema, closing("donor", eraseDonor), { goTo: paths.donorErased });

const runSaveDetails = donorAction(donorDetailsSchema, saveDonorDetails, {
  goTo: (locale) => paths.donorDetails(locale, { notice: "saved" }),
});
const runSendReceipt = donorAction(resendSchema, resendReceipt, {
  goTo: (locale, { pledgeId }) =>
    paths.donor(locale, { notice: pledgeId ? "own-acknowledgement-resent" : "own-receipt-resent" }),
});

export async function find(previous: FormState, form: FormData): Promise<FormState> {
  return runFind(previous, form);
}
export async function open(previous: FormState, form: FormData): Promise<FormState> {
  return runOpen(previous, form);
}
export async function giveAgain(previous: FormState, form: FormData): Promise<FormState> {
  return runGiveAgain(previous, form);
}
export async function leave(previous: FormState, form: FormData): Promise<FormState> {
  return runLeave(previous, form);
}
export async function saveDetails(previous: FormState, form: FormData): Promise<FormState> {
  return runSaveDetails(previous, form);
}
export async function sendReceipt(previous: FormState, form: FormData): Promise<FormState> {
  return runSendReceipt(previous, form);
}
export async function erase(previous: FormState, form: FormData): Promise<FormState> {
  return runErase(previous, form);
}
