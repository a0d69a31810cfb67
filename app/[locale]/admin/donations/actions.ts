"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { requestRefund } from "@/lib/giving/ledger/commands";
import { reissueReceipt, resendReceipt } from "@/lib/giving/receipts/commands";
import { reissueSchema, resendSchema } from "@/lib/giving/receipts/schema";
import { refundSchema } from "@/lib/giving/schema";
import { paths, withQuery } from "@/lib/paths";

const runRefund = adminAction(refundSchema, requestRefund, {
  recent: true,
  goTo: (locale, { id }) => withQuery(paths.admin.donation(locale, id), { notice: "refund-requested" }),
});
const runReissue = adminAction(reissueSchema, reissueReceipt, {
  recent: true,
  goTo: (locale, { id }) => withQuery(paths.admin.donation(locale, id), { notice: "receipt-reissued" }),
});
const runResend = adminAction(resendSchema, resendReceipt, {
  goTo: (locale, { id }) => withQuery(paths.admin.donation(locale, id), { notice: "receipt-resent" }),
});

export async function refund(previous: FormState, form: FormData): Promise<FormState> {
  return runRefund(previous, form);
}
export async function reissue(previous: FormState, form: FormData): Promise<FormState> {
  return runReissue(previous, form);
}
export async function resend(previous: FormState, form: FormData): Promise<FormState> {
  return runResend(previous, form);
}
