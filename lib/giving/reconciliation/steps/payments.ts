import { db } from "@/lib/db/client";
import type { Donation } from "@/lib/db/generated/client";
import { isId } from "@/lib/ids";
import { toDecimal } from "@/lib/money";
import type { CheckoutFacts, InvoiceFacts } from "@/lib/stripe/facts";
import { checkoutsSince, type Known, paidInvoicesSince } from "@/lib/stripe/history";
import { isPaid } from "../../rules";
import { receive } from "../../webhooks";
import type { Comparison } from "../note";

/** Compares what was ordered with what was paid: checkouts, and invoices of recurring gifts. */
export async function comparePayments(run: Comparison): Promise<void> {
  for await (const checkout of checkoutsSince(run.since, run.told)) {
    await run.compared();
    await compareCheckout(run, checkout);
  }
  for await (const invoice of paidInvoicesSince(run.since, run.told)) {
    await run.compared();
    await compareInvoice(run, invoice);
  }
}

async function compareCheckout(run: Comparison, checkout: Known<CheckoutFacts>): Promise<void> {
  if (checkout.status === "open") return;
  const { checkoutId: subject, paid, donationId, event } = checkout;
  const donation = donationId && isId(donationId) ? await find(donationId) : null;
  if (!donation) {
    // What the account sells elsewhere has no order of ours; money for one that is gone has.
    const unknown = checkout.paymentIntentId ?? subject;
    if (paid && checkout.metadata.donationId)
      await run.note({ kind: "UNKNOWN_HERE", subject: unknown, there: sum(checkout) });
    return;
  }
  const isSame = donation.amount === checkout.amount && donation.currency === checkout.currency;
  if (paid && !isSame) {
    const figures = { here: sum(donation), there: sum(checkout) };
    return run.note({ kind: "AMOUNT_DIFFERS", subject, donationId: donation.id, ...figures });
  }
  if (agrees(donation, event.kind, paid)) return;
  await receive(event);
  const after = await find(donation.id);
  if (after?.status === donation.status) return;
  await run.note({ kind: paid ? "MISSED_PAYMENT" : "MISSED_FAILURE", subject, donationId: donation.id });
}

function agrees({ status }: Donation, told: string, paid: boolean): boolean {
  if (isPaid(status) || status === "FAILED") return !paid || isPaid(status);
  if (paid) return false;
  return told === "checkout.expired" ? status === "EXPIRED" : told === "checkout.completed" && status === "PENDING";
}

async function compareInvoice(run: Comparison, invoice: Known<InvoiceFacts>): Promise<void> {
  const { invoiceId: subject, event } = invoice;
  if (!invoice.donationId || !isId(invoice.donationId)) return;
  const known = await db.donation.findUnique({ where: { invoiceId: subject } });
  if (known && isPaid(known.status)) return;
  const effect = await receive(event);
  if (effect?.outcome === "APPLIED")
    return run.note({ kind: "MISSED_RENEWAL", subject, donationId: effect.donationId });
  const kind = effect?.outcome === "MISMATCH" ? "AMOUNT_DIFFERS" : "UNKNOWN_HERE";
  const donationId = effect?.outcome === "MISMATCH" ? effect.donationId : null;
  await run.note({ kind, subject, donationId, there: sum(invoice) });
}

function find(id: string): Promise<Donation | null> {
  return db.donation.findUnique({ where: { id } });
}

function sum({ amount, currency }: { amount: number | null; currency: string | null }): string {
  return amount === null || currency === null ? "" : `${toDecimal(amount, currency)} ${currency}`;
}
