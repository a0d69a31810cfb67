import { db } from "@/lib/db/client";
import { defaultCardOf } from "@/lib/stripe/portal";
import { openChange, putToUse } from "./card";

/** Puts a card to use that was chosen on Stripe's own page, unless another was chosen since. */
export async function takeDefaultCard(changeId: string, paymentMethodId: string): Promise<void> {
  const change = await openChange(changeId);
  if (!change?.recurring.customerId) return;
  const chosen = await defaultCardOf(change.recurring.customerId);
  if (chosen?.paymentMethodId === paymentMethodId) await putToUse(change, chosen);
  else await overtaken(changeId);
}

// The news of the other card puts that one to use, and tells the donor.
async function overtaken(id: string): Promise<void> {
  await db.recurringChange.updateMany({ where: { id, status: "REQUESTED" }, data: { status: "REFUSED" } });
}
