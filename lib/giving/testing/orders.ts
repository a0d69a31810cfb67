import type { GivingEvent } from "@/lib/stripe/events";
import { receive } from "../webhooks";
import { completed, disputed, refunded, settled } from "./events";
import { booksOf, keptOrder, ledgerOf } from "./stage";

/** What is told of one payment that came late, was disputed in vain, and of which a part went back. */
const sixEvents = (order: Awaited<ReturnType<typeof keptOrder>>) => [
  completed(order, { paid: false }),
  settled(order),
  disputed(order, "needs_response"),
  disputed(order, "won"),
  refunded(order, { amount: 1_000, status: "pending" }),
  refunded(order, { amount: 1_000 }),
];

/** Where a payment stands after its six events were told in this order, as the ledger and the books say it. */
export async function endOf(appealId: string, sequence: readonly number[]): Promise<string> {
  const order = await keptOrder(appealId);
  const events = sixEvents(order);
  for (const index of sequence) await receive(events[index] as GivingEvent);
  return JSON.stringify({ ...(await ledgerOf(order.id)), books: await booksOf(order.id) });
}

/** How often each end was come to, over all 720 orders. */
export async function endsOfEveryOrder(appealId: string): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  for (const sequence of permutations([0, 1, 2, 3, 4, 5])) {
    const end = await endOf(appealId, sequence);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return ends;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first) => permutations(items.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}
