import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { toDecimal } from "@/lib/money";
import { type BalanceMovement, movementsSince, type Payout, payoutsSince } from "@/lib/stripe/history";
import { invoiceOfPayment } from "@/lib/stripe/payments";
import { bookMoney, bookSettlements } from "../../books/post";
import { feeEntry, payoutEntries } from "../../books/rules";
import { settleLater } from "../../events/advance";
import { lockDonation } from "../../events/find";
import type { Comparison } from "../note";

/** Compares every movement of the balance at Stripe with the books: amounts, fees, exchange. */
export async function compareMovements(run: Comparison): Promise<void> {
  for await (const movement of movementsSince(run.since)) {
    await run.compared();
    if (movement.kind !== "payout") await compareMovement(run, movement);
  }
}

async function compareMovement(run: Comparison, movement: BalanceMovement): Promise<void> {
  const { id: subject } = movement;
  const booked = await db.journalEntry.findUnique({ where: { cause: `settled:${subject}` }, include: { lines: true } });
  if (booked) {
    const of = (account: string) =>
      booked.lines.filter((line) => line.account === account).reduce((sum, { amount }) => sum + amount, 0);
    const fee = movement.kind === "fee" ? -movement.net : movement.fee;
    if (of("STRIPE") === movement.net && of("FEES") === fee) return;
    const here = figures(of("STRIPE"), of("FEES"), movement.currency);
    const there = figures(movement.net, fee, movement.currency);
    return run.note({ kind: "SETTLEMENT_DIFFERS", subject, donationId: booked.donationId, here, there });
  }
  const there = figures(movement.net, movement.fee, movement.currency);
  if (movement.kind === "fee") {
    const isNew = await transaction((tx) => bookMoney(tx, feeEntry(movement)));
    return isNew ? run.note({ kind: "MISSED_FEE", subject, there }) : undefined;
  }
  const donation = movement.paymentIntentId && (await donationOf(movement.paymentIntentId));
  if (!donation) return run.note({ kind: "UNKNOWN_HERE", subject: movement.paymentIntentId ?? subject, there });
  await transaction(async (tx) => {
    if (await lockDonation(tx, donation.id)) await bookSettlements(tx, donation.id, [movement]);
    if (donation.fee === null) await settleLater(tx, donation.id);
  });
  await run.note({ kind: "NOT_SETTLED", subject, donationId: donation.id, there });
}

function figures(net: number, fee: number, currency: string): string {
  return `${toDecimal(net, currency)} + ${toDecimal(fee, currency)} ${currency}`;
}

const wanted = { id: true, fee: true } as const;

// A renewal is known by its invoice until a job has asked for its payment.
async function donationOf(paymentIntentId: string) {
  const known = await db.donation.findUnique({ where: { paymentIntentId }, select: wanted });
  if (known) return known;
  const invoiceId = await invoiceOfPayment(paymentIntentId);
  return invoiceId ? db.donation.findUnique({ where: { invoiceId }, select: wanted }) : null;
}

/** Compares what Stripe paid out to the bank, and what came back from there, with the books. */
export async function comparePayouts(run: Comparison): Promise<void> {
  for await (const payout of payoutsSince(run.since)) {
    await run.compared();
    await comparePayout(run, payout);
  }
}

async function comparePayout(run: Comparison, payout: Payout): Promise<void> {
  const { payoutId: subject, amount, currency, sum } = payout;
  for (const entry of payoutEntries({ ...payout, id: subject })) {
    const isNew = await transaction((tx) => bookMoney(tx, entry));
    const kind = entry.kind === "PAYOUT" ? "MISSED_PAYOUT" : "PAYOUT_RETURNED";
    if (isNew) await run.note({ kind, subject, there: `${toDecimal(amount, currency)} ${currency}` });
  }
  const booked = await db.journalLine.findFirst({
    where: { entry: { cause: `payout:${subject}` }, account: "BANK" },
    select: { amount: true },
  });
  const here = booked?.amount ?? amount;
  if (here === amount && (sum === null || sum === amount)) return;
  const there = toDecimal(here === amount && sum !== null ? sum : amount, currency);
  await run.note({
    kind: "PAYOUT_DIFFERS",
    subject,
    here: `${toDecimal(here, currency)} ${currency}`,
    there: `${there} ${currency}`,
  });
}
