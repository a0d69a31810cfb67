import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendingTime } from "./rules";

/** The gift has settled: its card, where one was asked for, is sent on its day. In the caller's transaction. */
export async function scheduleCard(tx: Tx, donationId: string): Promise<void> {
  const card = await tx.dedicationCard.findUnique({ where: { donationId }, select: { sendOn: true, status: true } });
  if (card?.status !== "WAITING") return;
  const options = { key: `card:${donationId}`, runAt: sendingTime(card.sendOn, now()) };
  await enqueue(tx, "send-card", { donationId }, options);
}

/** The gift has gone back: nobody is told of it any more. */
export async function cancelCard(tx: Tx, donationId: string): Promise<void> {
  await tx.dedicationCard.updateMany({
    where: { donationId, status: "WAITING" },
    data: { status: "CANCELLED", decidedAt: now() },
  });
}
