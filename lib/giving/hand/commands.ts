import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { randomReference } from "@/lib/ids";
import { fail, ok, type Result } from "@/lib/result";
import { advance } from "../events/advance";
import { keepPledge } from "../pledges/commands";
import { isReceivable } from "./rules";
import type { HandGift } from "./schema";

/**
 * Enters a gift that came by transfer, cheque, cash or in kind; it gets its receipt and its place in the books as any
 * other. The same form sent twice is one gift. Fails with not-found (the appeal), date-not-possible or pledge-unknown.
 */
export async function enterGift(admin: Admin, gift: HandGift): Promise<Result<{ id: string }>> {
  try {
    return await enter(admin, gift);
  } catch (error) {
    // The other click of a double click was first.
    if (!isTaken(error)) throw error;
    const known = await db.donation.findUnique({ where: { idempotencyKey: keyOf(gift) } });
    return known ? ok({ id: known.id }) : fail("changed-meanwhile");
  }
}

const keyOf = ({ request }: HandGift) => `hand:${request}`;

function enter(admin: Admin, gift: HandGift): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const idempotencyKey = keyOf(gift);
    const known = await tx.donation.findUnique({ where: { idempotencyKey } });
    if (known) return ok({ id: known.id });
    const received = new Date(`${gift.received}T12:00:00Z`);
    const today = new Date(`${now().toISOString().slice(0, 10)}T12:00:00Z`);
    if (!isReceivable(received, today)) return fail("date-not-possible", { field: "received" });
    const appeal = await tx.appeal.findFirst({ where: { slug: gift.appeal, status: { not: "DRAFT" } } });
    if (!appeal) return fail("not-found");

    const { method, amount, currency, name, email, language: locale, inKind, proof } = gift;
    const donation = await tx.donation.create({
      data: {
        ...{ method, amount, currency, name, email, locale, inKind, proof, idempotencyKey },
        ...{ interval: "ONCE", appealId: appeal.id, reference: randomReference("D") },
        // Who gives by hand was not asked about the wall.
        ...{ nameHidden: true, amountHidden: true },
      },
    });
    await record(tx, {
      type: "donation.entered",
      actor: admin,
      subject: { type: "donation", id: donation.id, name: donation.reference },
      change: { method: { after: method }, amount: { after: amount }, currency: { after: currency } },
    });
    if (gift.pledge !== "" && !(await keepPledge(tx, admin, gift.pledge, donation.id)))
      return fail("pledge-unknown", { field: "pledge" });
    await advance(tx, donation.id, "SUCCEEDED", received, admin);
    return ok({ id: donation.id });
  });
}
