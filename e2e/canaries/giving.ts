import { randomInt } from "node:crypto";
import { minutesFrom, now } from "@/lib/clock";
import { hashToken, randomToken } from "@/lib/ids";
import { lately } from "./people";
import type { Planting, Row } from "./planting";
import { everybody, nobody, secretariat, type Thing } from "./readers";

/** An appeal with its letter; its achievements lead to a page of ours and to these documents. */
export async function appeal({ plant }: Planting, status: "DRAFT" | "CLOSED", documents: readonly Row[]): Promise<Row> {
  const thing = { name: `a ${status} appeal`, readers: status === "DRAFT" ? secretariat : everybody };
  // Long ago: what stories give at the same time goes to the appeal of the moment.
  const date = new Date("1990-01-01");
  const row = await plant(thing, "Appeal", { status, date, goal: 5_000_00, currency: "USD" });
  const appealId = row.id;
  await plant(thing, "AppealText", { appealId, locale: "en" });
  await plant(thing, "SuggestedAmount", { appealId, currency: "USD", amount: 25_00 });
  const { id: first } = await plant(thing, "Achievement", { appealId, position: 0 });
  await plant(thing, "AchievementText", { achievementId: first, locale: "en" });
  for (const [index, { id: documentId }] of documents.entries()) {
    const led = await plant(thing, "Achievement", { appealId, position: index + 1, documentId, path: null });
    // A label is shown where its record is: whether it is, the record's own canaries tell.
    await plant(thing, "AchievementText", { achievementId: led.id, locale: "en", linkLabel: "Read on" });
  }
  return row;
}

/** A gift and all that can happen to one. */
export async function donation(
  { plant, word }: Planting,
  appealId: string,
  giver: "donor" | "another donor",
): Promise<{ row: Row; cookie: string }> {
  const named = giver === "donor" ? (["giver", giver] as const) : [giver];
  const thing: Thing = { name: `a gift of the ${giver}`, readers: secretariat, own: [giver], named };
  const donor = await plant(thing, "Donor");
  const given = { interval: "MONTH", amount: 25_00, currency: "USD", appealId, donorId: donor.id };
  const recurring = await plant(thing, "RecurringDonation", {
    ...{ ...given, status: "ACTIVE", failedAt: now(), nextChargeAt: minutesFrom(now(), 20_000) },
  });
  const change = {
    ...{ recurringId: recurring.id, kind: "STOP", status: "DONE", settledAt: now() },
    ...{ amountBefore: 25_00, intervalBefore: "MONTH" },
  };
  const still = { subscription: null, subscriptionBefore: null, customer: null, customerBefore: null };
  // What was taken back is shown without a way to take it back again; the newest change has one.
  const before = { ...thing, own: nobody };
  const stopped = await plant(before, "RecurringChange", { ...change, ...still, createdAt: minutesFrom(now(), -60) });
  const moved = { ...change, kind: "CURRENCY", amount: 20_00, currency: "USD", currencyBefore: "EUR" };
  await plant(before, "RecurringChange", { ...moved, createdAt: minutesFrom(now(), -90) });
  const undone = { ...change, ...still, undoesId: stopped.id, createdAt: minutesFrom(now(), -30) };
  await plant(before, "RecurringChange", undone);
  await plant(thing, "RecurringChange", { ...change, ...still });
  const paid = {
    status: "DISPUTED",
    paidAt: now(),
    fee: 1_00,
    feeCover: 1_00,
    feeCurrency: "USD",
    recurringId: recurring.id,
  };
  const row = await plant(thing, "Donation", { ...given, ...paid });
  const donationId = row.id;
  await plant(thing, "Dedication", { donationId, kind: "MEMORY" });
  await plant(thing, "DedicationCard", { donationId, sendOn: now(), status: "WAITING" });
  await plant({ ...thing, name: "who wants no cards" }, "CardStop");
  // Every answer of the form names them in its header.
  await plant({ name: "a site that may show the form", readers: everybody }, "EmbedSite");
  await plant(thing, "OrderOrigin", { donationId });
  await plant(thing, "WallMessage", { donationId });
  await plant(thing, "NewsConsent", { donationId, locale: "en" });
  await plant(thing, "Refund", { donationId, amount: 5_00, status: "FAILED" });
  await plant(thing, "Dispute", { donationId, amount: 25_00, status: "OPEN" });
  const issued = { donationId, pledgeId: null, kind: "PLAIN", locale: "en" };
  // A donor is given the paper that stands; one that was voided is the secretariat's alone.
  const standing = { ...thing, name: `the receipt of the ${giver}`, readers: [giver, ...secretariat] };
  // The first of a year of its own: a number follows the one before it.
  const receipt = (paperOf: Thing, state: Readonly<Record<string, unknown>>) => {
    const content = paper(word(paperOf, "Receipt.content"));
    const numbered = { series: randomInt(3_000, 2 ** 31), numberedAs: state.kind ?? issued.kind, number: 1 };
    return plant(paperOf, "Receipt", { ...issued, ...numbered, content, ...state });
  };
  const voided = await receipt(thing, { voidedAt: now() });
  await receipt(standing, { voidReason: null, replacesId: voided.id });
  const told = { donationId, createdAt: now() };
  await plant(thing, "StripeEvent", { ...told, outcome: "APPLIED", waitsFor: null });
  await plant(thing, "StripeEvent", { ...told, outcome: "WAITING" });
  const pledge: Thing = { name: `a pledge of the ${giver}`, readers: secretariat, own: [giver] };
  const promised = { amount: 25_00, currency: "USD", method: "CHEQUE", appealId, donorId: donor.id };
  const open = await plant(pledge, "Pledge", { ...promised, donationId: null });
  const acknowledged = { kind: "PLEDGE", donationId: null, pledgeId: open.id } as const;
  const former = await receipt({ ...pledge, own: nobody }, { ...acknowledged, voidedAt: now() });
  const acknowledgement = { ...standing, name: `the acknowledgement of the ${giver}` };
  await receipt(acknowledgement, { ...acknowledged, voidReason: null, replacesId: former.id });
  await plant({ ...pledge, state: "KEPT" }, "Pledge", { ...promised, donationId, status: "KEPT", closedAt: now() });
  const statements = await plant(thing, "StatementRun", { year: 1900 });
  await plant(thing, "StatementSending", { runId: statements.id, year: 1900, donorId: donor.id });
  await plant(thing, "MailedLink", { purpose: "DONOR", donorId: donor.id, expiresAt: minutesFrom(now(), 60) });
  const session = { name: `a session of the ${giver}`, readers: nobody };
  const token = randomToken();
  await plant(session, "Session", { kind: "DONOR", donorId: donor.id, ...lately(), tokenHash: hashToken(token) });
  return { row, cookie: `donor=${token}` };
}

/** What the newest comparison with Stripe found, open and closed by a person. */
export async function comparison({ plant }: Planting, donationId: string): Promise<void> {
  const thing: Thing = { name: "a drift", readers: secretariat };
  // The newest is the one that is shown, whatever others begin meanwhile.
  const startedAt = new Date(now().getTime() + 3_600_000);
  const done = { state: "DONE", since: now(), startedAt, finishedAt: startedAt };
  const run = await plant({ ...thing, name: "a comparison" }, "Reconciliation", done);
  const drift = { runId: run.id, donationId, kind: "AMOUNT_DIFFERS", repaired: false };
  await plant(thing, "Drift", { ...drift, note: "" });
  await plant({ ...thing, name: "a closed drift" }, "Drift", { ...drift, closedAt: now() });
}

/** Two gifts that have settled: one is named on the wall with its message, the other wants to be seen by nobody. */
export async function supporters({ plant }: Planting, appealId: string): Promise<void> {
  for (const state of ["NAMED", "HIDDEN"] as const) {
    const thing: Thing = { name: `a supporter who is ${state}`, readers: secretariat, state };
    const shown = { nameHidden: state === "HIDDEN", amountHidden: state === "HIDDEN", organization: null };
    const given = { interval: "ONCE", amount: 40_00, currency: "USD", appealId, status: "SUCCEEDED", paidAt: now() };
    const { id: donationId } = await plant(thing, "Donation", { ...given, ...shown, fee: 1_00, feeCurrency: "USD" });
    const decided = state === "NAMED" ? { status: "SHOWN", decidedAt: now() } : { status: "WAITING", decidedAt: null };
    await plant(thing, "WallMessage", { donationId, ...decided });
  }
}

// What a receipt prints (lib/giving/receipts/issue.ts).
function paper(word: string) {
  return {
    ...{ number: "1900-1", title: "Receipt", greeting: word, thanks: word, amount: "25", amountLabel: "Amount" },
    ...{ facts: [{ label: "Donor", value: word }], legal: [word], issuer: [word] },
  };
}
