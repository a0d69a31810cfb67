"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { requestRefund } from "@/lib/giving/ledger/commands";
import { reissueReceipt, resendReceipt, type Subject } from "@/lib/giving/receipts/commands";
import { reissueSchema, resendSchema } from "@/lib/giving/receipts/schema";
import { refundSchema } from "@/lib/giving/schema";
import type { Locale } from "@/lib/i18n/locales";
import { paths, withQuery } from "@/lib/paths";

const runRefund = adminAction(refundSchema, requestRefund, {
  recent: true,
  goTo: (locale, { id }) => withQuery(paths.admin.donation(locale, id), { notice: "refund-requested" }),
});
const runReissue = adminAction(reissueSchema, reissueReceipt, {
  recent: true,
  goTo: (locale, subject) => toPaper(locale, subject, "reissued"),
});
const runResend = adminAction(resendSchema, resendReceipt, {
  goTo: (locale, subject) => toPaper(locale, subject, "resent"),
});

// Back to the gift or the promise that the paper is of.
function toPaper(locale: Locale, { donationId, pledgeId }: Subject, done: "reissued" | "resent"): string {
  if (pledgeId) return paths.admin.pledge(locale, pledgeId, { notice: `acknowledgement-${done}` });
  return withQuery(paths.admin.donation(locale, donationId ?? ""), { notice: `receipt-${done}` });
}

export async function refund(previous: FormState, form: FormData): Promise<FormState> {
  return runRefund(previous, form);
}
export async function reissue(previous: FormState, form: FormData): Promise<FormState> {
  return runReissue(previous, form);
}
export async function resend(previous: FormState, form: FormData): Promise<FormState> {
  return runResend(previous, form);
}
