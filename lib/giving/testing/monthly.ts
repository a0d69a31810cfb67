import { vi } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { startDonation } from "../commands";
import type { openCashier } from "./cashier";
import { openAppeal, order, request } from "./stage";

type Cashier = Awaited<ReturnType<typeof openCashier>>;

/** What Stripe tells comes in its own time. */
export const eventually = <T>(check: () => Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 10_000, interval: 25 });

/** An open appeal and nothing else; Stripe has nothing left to tell of the test before. */
export async function emptyStage(cashier: Cashier): Promise<void> {
  await cashier.faults({});
  await cashier.quiet();
  await resetDatabase();
  await openAppeal();
}

/** 25 dollars a month of amina@example.org, the first of them paid, and all of it known here; its id. */
export async function monthlyGift(cashier: Cashier): Promise<string> {
  const started = await startDonation(visitor, order({ interval: "month", amount: 2_500 }), request);
  if (!started.ok) throw new Error(started.code);
  await cashier.pay(started.value.url);
  const { id } = await eventually(() =>
    db.recurringDonation.findFirstOrThrow({
      where: { status: "ACTIVE", nextChargeAt: { not: null }, customerId: { not: null }, donorId: { not: null } },
    }),
  );
  return id;
}
