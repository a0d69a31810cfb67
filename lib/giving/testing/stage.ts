import { randomUUID } from "node:crypto";
import type { Request } from "@/lib/auth/request";
import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { randomReference } from "@/lib/ids";
import { shownSum } from "../choices/rules";
import type { DonationOrder } from "../schema";

export const request: Request = { locale: "en", device: { address: "192.0.2.1", userAgent: null } };

export const admin: Admin = {
  kind: "admin",
  userId: randomUUID(),
  sessionId: randomUUID(),
  name: "An Admin",
  email: "admin@example.org",
  locale: "en",
  authenticatedAt: new Date(),
  hasSecondFactor: true,
};

/** The one open appeal. */
export function openAppeal() {
  return db.appeal.create({
    data: {
      slug: "year-end",
      status: "OPEN",
      date: new Date("2013-12-09"),
      goal: 5_000_000,
      currency: "USD",
      texts: {
        create: {
          locale: "en",
          title: "A promise",
          kicker: "",
          salutation: "",
          opening: "",
          closing: "",
          signature: "",
        },
      },
    },
  });
}

export function order(change: Partial<DonationOrder> = {}): DonationOrder {
  return {
    order: randomUUID(),
    appeal: "year-end",
    interval: "once",
    currency: "USD",
    amount: 5_000,
    amountField: "amount",
    name: "Amina Donor",
    email: "amina@example.org",
    cover: false,
    designation: "needed",
    nameHidden: false,
    amountHidden: false,
    news: false,
    shown: shownSum({ total: change.amount ?? 5_000 }, change.currency ?? "USD"),
    ...change,
  };
}

type Kept = { amount?: number; currency?: string; interval?: "ONCE" | "MONTH"; email?: string };

/** An order as it stands after the donor left for the payment page. */
export async function keptOrder(
  appealId: string,
  { amount = 5_000, currency = "USD", interval = "ONCE", email = "amina@example.org" }: Kept = {},
) {
  const gift = { amount, currency, interval, appealId };
  const recurring = interval === "ONCE" ? null : await db.recurringDonation.create({ data: gift });
  return db.donation.create({
    data: {
      ...gift,
      name: "Amina Donor",
      email,
      reference: randomReference("D"),
      idempotencyKey: `order:${randomUUID()}`,
      recurringId: recurring?.id ?? null,
    },
  });
}

/** What the ledger says of a donation. */
export async function ledgerOf(id: string) {
  const { status, refundedAmount, failureCode } = await db.donation.findUniqueOrThrow({ where: { id } });
  const standing = await db.receipt.count({ where: { donationId: id, voidedAt: null } });
  return { status, refundedAmount, failureCode, standing };
}

/** What the books say of a donation: the balance of each account that has one, in minor units of its currency. */
export async function booksOf(id: string): Promise<Record<string, number>> {
  const sums = await db.journalLine.groupBy({
    by: ["account", "currency"],
    where: { entry: { donationId: id } },
    orderBy: [{ account: "asc" }, { currency: "asc" }],
    _sum: { amount: true },
  });
  const balances = sums.map(({ account, currency, _sum }) => [`${account} ${currency}`, _sum.amount ?? 0] as const);
  return Object.fromEntries(balances.filter(([, balance]) => balance !== 0));
}
