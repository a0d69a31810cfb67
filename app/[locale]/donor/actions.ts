"use server";

import { donorAction, type FormState, publicAction } from "@/lib/auth/action";
import { clearCookie, writeCookie } from "@/lib/auth/cookies";
import type { Request } from "@/lib/auth/request";
import type { DonorViewer, Visitor } from "@/lib/auth/viewer";
import {
  leaveGifts,
  openGifts,
  requestGiftsLink,
  saveDonorDetails,
  sendOwnReceipt,
} from "@/lib/giving/donors/commands";
import { eraseDonor } from "@/lib/giving/donors/erase";
import {
  donorDetailsSchema,
  eraseSchema,
  findGiftsSchema,
  leaveGiftsSchema,
  openGiftsSchema,
  sendReceiptSchema,
} from "@/lib/giving/donors/schema";
import { paths } from "@/lib/paths";

const runFind = publicAction(findGiftsSchema, requestGiftsLink, {
  goTo: (locale) => paths.findGifts(locale, { notice: "gifts-link-sent" }),
});

const runOpen = publicAction(
  openGiftsSchema,
  async (visitor: Visitor, input: { token: string }, request: Request) => {
    const opened = await openGifts(visitor, input, request);
    if (opened.ok) await writeCookie("donor", opened.value.token, opened.value.expiresAt);
    return opened;
  },
  { goTo: (locale) => paths.donor(locale) },
);

const runLeave = donorAction(
  leaveGiftsSchema,
  async (donor: DonorViewer) => {
    const left = await leaveGifts(donor);
    await clearCookie("donor");
    return left;
  },
  { goTo: paths.home },
);

const runSaveDetails = donorAction(donorDetailsSchema, saveDonorDetails, {
  goTo: (locale) => paths.donorDetails(locale, { notice: "saved" }),
});
const runSendReceipt = donorAction(sendReceiptSchema, sendOwnReceipt, {
  goTo: (locale) => paths.donor(locale, { notice: "own-receipt-resent" }),
});

const runErase = donorAction(
  eraseSchema,
  async (donor: DonorViewer) => {
    const erased = await eraseDonor(donor);
    if (erased.ok) await clearCookie("donor");
    return erased;
  },
  { goTo: paths.donorErased },
);

export async function find(previous: FormState, form: FormData): Promise<FormState> {
  return runFind(previous, form);
}
export async function open(previous: FormState, form: FormData): Promise<FormState> {
  return runOpen(previous, form);
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
