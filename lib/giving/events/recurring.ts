import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import type { RecurringDonation } from "@/lib/db/generated/client";
import { sayTheEnd } from "../recurring/failure";
import { nextRecurring, type RecurringStatus } from "../rules";
import { stripeActor } from "./advance";

type News = { readonly createdAt: Date; readonly subscriptionId: string | null; readonly customerId: string | null };

/** Takes news of a recurring donation the caller holds. */
export async function hearOfRecurring(
  tx: Tx,
  known: RecurringDonation,
  heard: RecurringStatus,
  news: News,
): Promise<void> {
  const { status, heardAt } = nextRecurring(known, heard, news.createdAt);
  await tx.recurringDonation.update({
    where: { id: known.id },
    data: {
      status,
      heardAt,
      subscriptionId: news.subscriptionId ?? known.subscriptionId,
      customerId: news.customerId ?? known.customerId,
      startedAt: known.startedAt ?? (status === "STARTED" ? null : news.createdAt),
      endedAt: known.endedAt ?? (status === "ENDED" ? news.createdAt : null),
    },
  });
  if (status === known.status) return;
  await record(tx, {
    type: `recurring.${status.toLowerCase().replaceAll("_", "-")}`,
    actor: stripeActor,
    subject: { type: "recurring", id: known.id },
    change: { status: { before: known.status, after: status } },
  });
  if (status === "ENDED") await sayTheEnd(tx, known);
}
