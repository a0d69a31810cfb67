import { record } from "@/lib/audit/record";
import { minutesFrom, now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { CardStatus } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { settledStatuses } from "../rules";
import { mailCard } from "./mail";
import { cardsAWeek } from "./rules";
import { addressHash } from "./stop";

const cards = { kind: "system", name: "cards" } as const;
const week = 7 * 24 * 60;

/** Sends the card of a gift once, if the gift still stands and its recipient lets cards come. */
export async function sendCard(donationId: string): Promise<void> {
  await transaction(async (tx) => {
    // Held: a refund, a stop, or another worker comes before or after, never in between.
    await tx.$queryRaw`SELECT 1 FROM "DedicationCard" WHERE "donationId" = ${donationId}::uuid FOR UPDATE`;
    const card = await tx.dedicationCard.findUnique({
      where: { donationId },
      include: { dedication: { include: { donation: true } } },
    });
    if (card?.status !== "WAITING") return;
    const { donation } = card.dedication;
    const status = await fateOf(tx, { recipient: card.recipientEmail, gift: donation.status });
    await tx.dedicationCard.update({ where: { donationId }, data: { status, decidedAt: now() } });
    await record(tx, {
      type: `card.${status.toLowerCase()}`,
      actor: cards,
      subject: { type: "donation", id: donationId, name: donation.reference },
    });
    if (status === "SENT") await mailCard(tx, card);
  });
}

type Asked = { readonly recipient: string; readonly gift: string };

async function fateOf(tx: Tx, { recipient, gift }: Asked): Promise<Exclude<CardStatus, "WAITING">> {
  if (!settledStatuses.some((settled) => settled === gift)) return "CANCELLED";
  if (await tx.cardStop.findUnique({ where: { addressHash: addressHash(recipient) } })) return "WITHHELD";
  const sent = await tx.dedicationCard.count({
    where: { recipientEmail: recipient, status: "SENT", decidedAt: { gt: minutesFrom(now(), -week) } },
  });
  return sent < cardsAWeek ? "SENT" : "WITHHELD";
}
