import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { randomReference } from "@/lib/ids";
import type { GivingEvent } from "@/lib/stripe/events";
import { bookDifferences } from "../books/check";
import type { DonationStatus } from "../rules";
import { completed, declined, disputed, expired, refunded, settled } from "./events";

type Order = { id: string; amount: number; currency: string };
type End = { status: DonationStatus; refundedAmount: number; standing: number };

/** What Stripe will tell of one order, and how it must end, whatever the order it is told in. */
export type Life = { order: Order; email: string; events: GivingEvent[]; end: End };

type Kind = (order: Order) => Pick<Life, "events" | "end">;

export const paidAtOnce: Kind = (order) => ({
  events: [completed(order)],
  end: { status: "SUCCEEDED", refundedAmount: 0, standing: 1 },
});

const allKinds: readonly Kind[] = [
  paidAtOnce,
  (order) => ({
    events: [completed(order, { paid: false }), settled(order), refunded(order, { amount: 700 })],
    end: { status: "PARTLY_REFUNDED", refundedAmount: 700, standing: 1 },
  }),
  (order) => ({
    events: [completed(order), refunded(order, { status: "pending" }), refunded(order)],
    end: { status: "REFUNDED", refundedAmount: order.amount, standing: 0 },
  }),
  (order) => ({
    events: [declined(order), expired(order)],
    end: { status: "EXPIRED", refundedAmount: 0, standing: 0 },
  }),
  (order) => ({
    events: [declined(order), completed(order), disputed(order, "needs_response"), disputed(order, "won")],
    end: { status: "SUCCEEDED", refundedAmount: 0, standing: 1 },
  }),
];

/** So many orders of one appeal, of each kind of life in turn; every third donor gives again. */
export async function beginLives(appealId: string, count: number, kinds = allKinds): Promise<Life[]> {
  const begun = Array.from({ length: count }, (_, n) => {
    const order = { id: randomUUID(), amount: 5_000, currency: "USD" };
    const email = `donor${n % Math.ceil(count / 3)}@example.org`;
    const kind = kinds[n % kinds.length] ?? paidAtOnce;
    return { order, email, ...kind(order) };
  });
  await db.donation.createMany({
    data: begun.map(({ order, email }) => ({
      ...order,
      appealId,
      email,
      interval: "ONCE",
      name: "Amina Donor",
      reference: randomReference("D"),
      idempotencyKey: `order:${randomUUID()}`,
    })),
  });
  return begun;
}

/** Where the ledger is not what the model says; nothing when it is. */
export async function differencesFrom(all: readonly Life[]): Promise<string[]> {
  const wrong = [
    ...(await wrongEnds(all)),
    ...(await wrongNumbers()),
    ...(await wrongEvents(all)),
    ...(await wrongBooks(all)),
  ];
  const [given] = await db.$queryRaw<{ given: bigint | null }[]>`
    SELECT sum(amount - "refundedAmount") AS given FROM "Donation" WHERE status IN ('SUCCEEDED', 'PARTLY_REFUNDED')`;
  const expected = all.reduce((sum, { end, order }) => sum + (end.standing ? order.amount - end.refundedAmount : 0), 0);
  if (Number(given?.given ?? 0) !== expected) wrong.push(`${given?.given} was given, not ${expected}`);
  return wrong;
}

async function wrongEnds(all: readonly Life[]): Promise<string[]> {
  const standing = { receipts: { where: { voidedAt: null }, select: { id: true } } };
  const kept = await db.donation.findMany({ select: { id: true, status: true, refundedAmount: true, ...standing } });
  const ends = new Map(
    kept.map(({ id, receipts, ...rest }) => [id, JSON.stringify({ ...rest, standing: receipts.length })]),
  );
  return all
    .filter(({ order, end }) => ends.get(order.id) !== JSON.stringify(end))
    .map(({ order, end }) => `${order.id} is ${ends.get(order.id)}, not ${JSON.stringify(end)}`);
}

async function wrongNumbers(): Promise<string[]> {
  const select = { series: true, numberedAs: true, number: true } as const;
  const receipts = await db.receipt.findMany({ orderBy: { number: "asc" }, select });
  const next = new Map<string, number>();
  return receipts.flatMap(({ series, numberedAs, number }) => {
    const expected = next.get(`${numberedAs} ${series}`) ?? 1;
    next.set(`${numberedAs} ${series}`, number + 1);
    return number === expected ? [] : [`receipt ${numberedAs} ${series}-${number} follows ${expected - 1}`];
  });
}

async function wrongEvents(all: readonly Life[]): Promise<string[]> {
  const told = all.reduce((sum, { events }) => sum + events.length, 0);
  const kept = await db.stripeEvent.count();
  const waiting = await db.stripeEvent.count({ where: { outcome: { in: ["WAITING", "MISMATCH"] } } });
  return [
    ...(kept === told ? [] : [`${kept} events are kept of ${told}`]),
    ...(waiting === 0 ? [] : [`${waiting} events had no effect`]),
  ];
}

async function wrongBooks(all: readonly Life[]): Promise<string[]> {
  const differences = (await bookDifferences()).map((difference) => `the books: ${JSON.stringify(difference)}`);
  const paid = all.filter(({ end }) => end.status !== "EXPIRED").length;
  const booked = await db.journalEntry.count({ where: { kind: "GIFT" } });
  return booked === paid ? differences : [...differences, `${booked} gifts are booked, not ${paid}`];
}
