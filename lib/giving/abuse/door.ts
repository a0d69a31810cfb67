import { takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import { minutesFrom, now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { keyedHash } from "@/lib/ids";
import { type Failure, fail } from "@/lib/result";
import type { DonationOrder } from "../schema";
import { type Declines, isSmall, tooMany } from "./rules";

// One comes of every card that was tried and declined, or whose bank was not answered rightly: of a recurring gift too,
// before there is a bill. A renewal that fails was tried by nobody, and a question left unanswered says nothing of a card.
const declined = "payment_intent.payment_failed";

/** How long a decline counts, in minutes: the door opens again by itself. */
const remembered = 60;

/**
 * Whether an order is let in. Too many orders from one address or e-mail wait (too-many-requests); so does whoever may
 * be trying cards (declined-often), counted from the payments that failed. Null where the door is open.
 */
export async function refuseTrying(order: DonationOrder, { device }: Request): Promise<Failure | null> {
  const limits = [
    await takeOne("donate", device.address ?? "unknown"),
    await takeOne("donate-email", order.email.toLowerCase()),
  ];
  const refused = limits.find((limit) => !limit.allowed);
  if (refused && !refused.allowed)
    return fail("too-many-requests", { values: { minutes: Math.ceil(refused.retryAfter / 60) } });
  const declines = await declinesLike(order, addressHash(device.address));
  return tooMany(declines).length > 0 ? fail("declined-often") : null;
}

async function declinesLike({ email, amount, currency }: DonationOrder, address: string): Promise<Declines> {
  const since = minutesFrom(now(), -remembered);
  const [found] = await db.$queryRaw<[Declines]>`
    SELECT count(*) FILTER (WHERE o."addressHash" = ${address})::int AS "ofAddress",
           count(*) FILTER (WHERE d.email = ${email}::citext)::int AS "ofEmail",
           count(*) FILTER (WHERE d.amount - d."feeCover" = ${amount} AND d.currency = ${currency})::int AS "ofAmount"
    FROM "StripeEvent" e
    JOIN "Donation" d ON d.id = e."donationId"
    LEFT JOIN "OrderOrigin" o ON o."donationId" = d.id
    WHERE e.type = ${declined} AND e."receivedAt" > ${since}`;
  return isSmall(amount, currency) ? found : { ...found, ofAmount: 0 };
}

export function addressHash(address: string | null): string {
  return keyedHash(env.AUTH_SECRET, `order\n${address ?? "unknown"}`);
}

/** What is known of where orders came from is kept for a day. */
export async function forgetOrigins(): Promise<void> {
  await db.orderOrigin.deleteMany({ where: { createdAt: { lt: minutesFrom(now(), -24 * 60) } } });
}

/** How often the payments of one order were declined. */
export function declinesOf(tx: Tx, donationId: string): Promise<number> {
  return tx.stripeEvent.count({ where: { donationId, type: declined } });
}
