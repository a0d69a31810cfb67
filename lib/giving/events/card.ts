import type { Tx } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import type { GivingEvent } from "@/lib/stripe/events";
import { applied, type Effect, ignored } from "./effect";

/** A donor gave another card on Stripe's page: it is put to use by a job, which has to ask Stripe. */
export async function cardWasGiven(tx: Tx, setupIntentId: string, changeId: string | undefined): Promise<Effect> {
  if (!changeId || !isId(changeId)) return ignored;
  const change = await tx.recurringChange.findFirst({
    where: { id: changeId, kind: "CARD", status: "REQUESTED" },
    include: {
      recurring: { include: { donations: { take: 1, orderBy: { createdAt: "asc" }, select: { id: true } } } },
    },
  });
  if (!change) return ignored;
  await enqueue(tx, "use-card", { changeId, setupIntentId }, { key: `use-card:${changeId}` });
  const [first] = change.recurring.donations;
  return first ? applied(first.id) : ignored;
}

type CardEvent = Extract<GivingEvent, { kind: `card.${string}` }>;

/** A card of a customer's was replaced by its bank, or ends soon: the daily look tells its donor. */
export async function cardChanged(tx: Tx, { customerId, card }: CardEvent): Promise<Effect> {
  if (!customerId || !card) return ignored;
  await tx.recurringDonation.updateMany({
    where: { customerId, status: { not: "ENDED" }, OR: [{ cardLast4: null }, { cardLast4: card.last4 }] },
    data: { cardBrand: card.brand, cardLast4: card.last4, cardExpiresAt: card.expiresAt },
  });
  return ignored;
}
