"use server";

import { adminAction, type FormState } from "@/lib/auth/action";
import { closeDrift, startReconciliation } from "@/lib/giving/reconciliation/commands";
import { closingSchema, startSchema } from "@/lib/giving/reconciliation/schema";
import { paths } from "@/lib/paths";

const runCompare = adminAction(startSchema, startReconciliation, {
  goTo: (locale, { id }) => paths.admin.reconciliation(locale, { run: id, notice: "reconciliation-started" }),
});
const runClose = adminAction(closingSchema, closeDrift, {
  goTo: (locale, { id }) => paths.admin.reconciliation(locale, { run: id, notice: "drift-closed" }),
});

export async function compare(previous: FormState, form: FormData): Promise<FormState> {
  return runCompare(previous, form);
}
export async function close(previous: FormState, form: FormData): Promise<FormState> {
  return runClose(previous, form);
}
