import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { type Entry, entriesDue, type Settlement, settlementEntry } from "./rules";

const moved = { select: { id: true, amount: true, status: true, createdAt: true } } as const;
const booked = {
  ...{ id: true, status: true, amount: true, currency: true, method: true, paidAt: true, appealId: true },
  refunds: moved,
  disputes: moved,
  entries: { select: { cause: true } },
} as const;

/** Books what a donation the caller holds has come to, in the caller's transaction. What is booked already stays as it is. */
export async function keepBooks(tx: Tx, donationId: string, at: Date): Promise<void> {
  const gift = await tx.donation.findUniqueOrThrow({ where: { id: donationId }, select: booked });
  const causes = new Set(gift.entries.map(({ cause }) => cause));
  for (const entry of entriesDue(gift, causes, at)) await post(tx, entry, gift);
}

/** Books how Stripe settled movements of a donation the caller holds: net, fees, exchange. Each is booked once. */
export async function bookSettlements(tx: Tx, donationId: string, settlements: readonly Settlement[]): Promise<void> {
  const gift = await tx.donation.findUniqueOrThrow({ where: { id: donationId }, select: booked });
  for (const settlement of settlements) await post(tx, settlementEntry(gift.currency, settlement), gift);
}

/** Books money that is of no one gift: a payout, a price of Stripe's. False when it was booked before. */
export function bookMoney(tx: Tx, entry: Entry): Promise<boolean> {
  return post(tx, entry, { id: null, appealId: null });
}

type Gift = { readonly id: string | null; readonly appealId: string | null };

async function post(tx: Tx, { lines, ...entry }: Entry, { id: donationId, appealId }: Gift): Promise<boolean> {
  const id = randomUUID();
  const row = { id, ...entry, size: lines.length, donationId, appealId };
  const { count } = await tx.journalEntry.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return false;
  await tx.journalLine.createMany({ data: lines.map((line, position) => ({ entryId: id, position, ...line })) });
  return true;
}
