import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import type { SubscriptionFacts } from "@/lib/stripe/facts";
import { type Known, subscriptions } from "@/lib/stripe/history";
import { heardRecurring } from "../../events/subscription";
import { receive } from "../../webhooks";
import type { Comparison } from "../note";

/** Compares how recurring gifts stand. Stripe's word of now is the newest there is. */
export async function compareRecurring(run: Comparison): Promise<void> {
  for await (const subscription of subscriptions(run.told, now())) {
    await run.compared();
    await compareSubscription(run, subscription);
  }
}

async function compareSubscription(run: Comparison, subscription: Known<SubscriptionFacts>): Promise<void> {
  const { subscriptionId: subject, donationId, status } = subscription;
  const known = await standing(subject, donationId);
  if (!known || known.status === heardRecurring[status]) return;
  const effect = await receive(subscription.event);
  const after = await standing(subject, donationId);
  if (effect?.outcome !== "APPLIED" || after?.status === known.status) return;
  await run.note({ kind: "MISSED_SUBSCRIPTION", subject, donationId: effect.donationId });
}

function standing(subscriptionId: string, donationId: string | null) {
  // A gift that moved to another subscription no longer stands as the one it left.
  const without = { subscriptionId: null, donations: { some: { id: donationId ?? "" } } };
  const first = donationId && isId(donationId) ? [without] : [];
  return db.recurringDonation.findFirst({
    where: { OR: [{ subscriptionId }, ...first] },
    select: { status: true },
  });
}
