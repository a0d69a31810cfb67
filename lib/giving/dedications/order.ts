import { takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import { now } from "@/lib/clock";
import type { Prisma } from "@/lib/db/generated/client";
import { type Failure, fail } from "@/lib/result";
import type { DonationOrder } from "../schema";
import { isCardDay, keptDedication } from "./rules";

type Asked = Pick<DonationOrder, "dedication" | "honoree" | "recipientName" | "recipientEmail" | "cardOn">;

/** Why the card of an order cannot be: card-day-wrong, or too-many-requests from one address. Null where it can. */
export async function refuseCard({ recipientEmail, cardOn }: Asked, { device }: Request): Promise<Failure | null> {
  if (!recipientEmail) return null;
  if (cardOn && !isCardDay(new Date(cardOn), now())) return fail("card-day-wrong", { field: "cardOn" });
  const limit = await takeOne("dedicate", device.address ?? "unknown");
  return limit.allowed ? null : fail("too-many-requests", { values: { minutes: Math.ceil(limit.retryAfter / 60) } });
}

/** What is kept of a dedication with its donation. */
export function dedicationOf({ dedication, honoree, recipientName, recipientEmail, cardOn }: Asked): {
  dedication?: Prisma.DedicationCreateNestedOneWithoutDonationInput;
} {
  if (!dedication || !honoree) return {};
  const sendOn = new Date(cardOn ?? now().toISOString().slice(0, 10));
  const card = recipientName && recipientEmail ? { create: { recipientName, recipientEmail, sendOn } } : undefined;
  return { dedication: { create: { kind: keptDedication(dedication), honoree, ...(card && { card }) } } };
}
