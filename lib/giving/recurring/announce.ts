import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { mailCardExpiring, mailYearlyCharge } from "./letters";
import { announceDays } from "./rules";

const aDay = 86_400_000;

/** Tells donors, once each, of a yearly charge that is near and of a card that ends. Done every day, and again after a crash. */
export async function announceRecurring(): Promise<void> {
  await announceCharges();
  await announceCards();
}

const running = { status: "ACTIVE", endsAt: null, donorId: { not: null } } as const;

async function announceCharges(): Promise<void> {
  const until = new Date(now().getTime() + announceDays.yearly * aDay);
  const due = await db.recurringDonation.findMany({
    where: { ...running, interval: "YEAR", nextChargeAt: { gt: now(), lte: until }, pausedUntil: null },
  });
  for (const recurring of due) {
    const { id, nextChargeAt } = recurring;
    if (!nextChargeAt || recurring.chargeToldFor?.getTime() === nextChargeAt.getTime()) continue;
    await transaction(async (tx) => {
      const { count } = await tx.recurringDonation.updateMany({
        where: { id, OR: [{ chargeToldFor: null }, { chargeToldFor: { not: nextChargeAt } }] },
        data: { chargeToldFor: nextChargeAt },
      });
      if (count > 0) await mailYearlyCharge(tx, recurring, nextChargeAt);
    });
  }
}

async function announceCards(): Promise<void> {
  const until = new Date(now().getTime() + announceDays.card * aDay);
  const ending = await db.recurringDonation.findMany({
    where: { ...running, cardExpiresAt: { gt: now(), lte: until } },
  });
  for (const recurring of ending) {
    const { id, cardExpiresAt } = recurring;
    if (!cardExpiresAt || recurring.cardToldFor?.getTime() === cardExpiresAt.getTime()) continue;
    await transaction(async (tx) => {
      const { count } = await tx.recurringDonation.updateMany({
        where: { id, OR: [{ cardToldFor: null }, { cardToldFor: { not: cardExpiresAt } }] },
        data: { cardToldFor: cardExpiresAt },
      });
      if (count > 0) await mailCardExpiring(tx, recurring, cardExpiresAt);
    });
  }
}
