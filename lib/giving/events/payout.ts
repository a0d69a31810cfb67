import type { Tx } from "@/lib/db/client";
import type { GivingEvent } from "@/lib/stripe/events";
import { bookMoney } from "../books/post";
import { payoutEntries } from "../books/rules";
import { applied, type Effect } from "./effect";

/** Money left Stripe for our bank, or came back from there: it is of no one gift. */
export async function payoutChanged(
  tx: Tx,
  { payoutId: id, ...payout }: Extract<GivingEvent, { kind: "payout.changed" }>,
): Promise<Effect> {
  for (const entry of payoutEntries({ ...payout, id })) await bookMoney(tx, entry);
  return applied(null);
}
