import type { Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import type { GivingEvent } from "@/lib/stripe/events";
import { applied, type Effect, ignored } from "./effect";

type News = Extract<GivingEvent, { kind: "default-card.changed" }>;

/** A donor chose another card on Stripe's own page: each of their gifts is charged to it, by a job that asks Stripe. */
export async function defaultCardChanged(tx: Tx, { id, customerId, paymentMethodId }: News): Promise<Effect> {
  if (!paymentMethodId) return ignored;
  const running = await tx.recurringDonation.findMany({
    where: { customerId, status: { in: ["ACTIVE", "PAST_DUE"] } },
    orderBy: { createdAt: "asc" },
    include: { donations: { take: 1, orderBy: { createdAt: "asc" }, select: { id: true } } },
  });
  for (const { id: recurringId, amount: amountBefore, interval: intervalBefore } of running) {
    const idempotencyKey = `portal:${id}:${recurringId}`;
    const data = { recurringId, kind: "CARD", idempotencyKey, amountBefore, intervalBefore } as const;
    const { id: changeId } = await tx.recurringChange.create({ data, select: { id: true } });
    await enqueue(tx, "use-default-card", { changeId, paymentMethodId }, { key: `use-default-card:${changeId}` });
  }
  const first = running[0]?.donations[0];
  return first ? applied(first.id) : ignored;
}
