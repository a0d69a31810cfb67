import { record } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import type { RecurringChange } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { PaymentServiceError } from "@/lib/stripe/errors";
import { changeSubscription, type SubscriptionChange } from "@/lib/stripe/subscriptions";
import { tellOfRefusal } from "./mail";
import { moveBack } from "./move";

/** Asks Stripe for a change; its event says later that it is done. */
export async function askForChange(changeId: string): Promise<void> {
  const change = await db.recurringChange.findUnique({ where: { id: changeId }, include: { recurring: true } });
  const subscriptionId = change?.recurring.subscriptionId;
  if (change?.status !== "REQUESTED" || !subscriptionId) return;
  const { idempotencyKey } = change;
  try {
    if (change.kind === "CURRENCY" && change.recurring.status === "ENDED") await refused(changeId, "ended");
    else if (change.kind === "CURRENCY") await moveBack(change);
    else await changeSubscription(subscriptionId, { change: wanted(change), changeId, idempotencyKey });
  } catch (error) {
    if (!(error instanceof PaymentServiceError) || error.reason !== "refused") throw error;
    await refused(changeId, error.code);
  }
}

function wanted({ kind, amount, interval, chargeAt, pausedUntil }: RecurringChange): SubscriptionChange {
  switch (kind) {
    case "TERMS":
      return {
        ...(amount !== null && { amount }),
        ...(interval !== null && { interval: interval === "YEAR" ? "year" : "month" }),
        ...(chargeAt && { chargeAt }),
      };
    case "PAUSE":
      return { pausedUntil };
    case "RESUME":
      return { pausedUntil: null };
    case "STOP":
      return { endsAtPeriodEnd: true };
    case "KEEP":
      return { endsAtPeriodEnd: false };
    case "CARD":
    case "CURRENCY":
      return {};
  }
}

// The donor is told, and may ask anew.
async function refused(changeId: string, code: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.recurringChange.updateMany({
      where: { id: changeId, status: "REQUESTED" },
      data: { status: "REFUSED" },
    });
    if (count === 0) return;
    const change = await tx.recurringChange.findUniqueOrThrow({
      where: { id: changeId },
      include: { recurring: true },
    });
    await record(tx, {
      type: "recurring.change-refused",
      actor: { kind: "system", name: "stripe" },
      subject: { type: "recurring", id: change.recurringId },
      change: { kind: { after: change.kind }, code: { after: code } },
    });
    await tellOfRefusal(tx, change.recurring, change);
  });
}
