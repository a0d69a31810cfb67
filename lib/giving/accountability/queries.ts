import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Designation } from "@/lib/db/generated/client";
import { spokenDesignation } from "../choices/rules";
import { type Accounts, accountsOf, type GivenLine, type SumLine } from "./rules";

/**
 * What came, what went back and what it cost, by the years that have ended (UTC): how the sums of a running year change
 * would tell each single gift. Whatever leaves this function is for everybody.
 */
export async function publicAccounts(): Promise<Accounts> {
  const thisYear = new Date(Date.UTC(now().getUTCFullYear(), 0, 1));
  const [given, returned, fees] = await Promise.all([
    givenBefore(thisYear),
    returnedBefore(thisYear),
    feesBefore(thisYear),
  ]);
  return accountsOf(given, returned, fees);
}

async function givenBefore(end: Date): Promise<GivenLine[]> {
  const rows = await db.$queryRaw<(Omit<GivenLine, "designation"> & { designation: Designation })[]>`
    SELECT extract(year FROM d."paidAt" AT TIME ZONE 'UTC')::int AS year, d.currency, d.designation,
           coalesce(d."donorId", d.id)::text AS donor, sum(d.amount)::float8 AS amount,
           bool_or(d."nameHidden" OR d."amountHidden") AS unseen
    FROM "Donation" d WHERE d."paidAt" < ${end} GROUP BY 1, 2, 3, 4`;
  return rows.map((row) => ({ ...row, designation: spokenDesignation(row.designation) }));
}

function returnedBefore(end: Date): Promise<SumLine[]> {
  return db.$queryRaw<SumLine[]>`
    SELECT extract(year FROM b.at AT TIME ZONE 'UTC')::int AS year, d.currency, d.currency AS "sumCurrency",
           coalesce(d."donorId", d.id)::text AS donor, sum(b.amount)::float8 AS amount
    FROM (
      SELECT "donationId", amount, "createdAt" AS at FROM "Refund" WHERE status = 'SUCCEEDED'
      UNION ALL SELECT "donationId", amount, "createdAt" FROM "Dispute" WHERE status = 'LOST'
    ) b JOIN "Donation" d ON d.id = b."donationId" WHERE b.at < ${end} GROUP BY 1, 2, 3, 4`;
}

function feesBefore(end: Date): Promise<SumLine[]> {
  return db.$queryRaw<SumLine[]>`
    SELECT extract(year FROM d."paidAt" AT TIME ZONE 'UTC')::int AS year, d.currency, d."feeCurrency" AS "sumCurrency",
           coalesce(d."donorId", d.id)::text AS donor, sum(d.fee)::float8 AS amount
    FROM "Donation" d WHERE d."paidAt" < ${end} AND d.fee IS NOT NULL AND d."feeCurrency" IS NOT NULL
    GROUP BY 1, 2, 3, 4`;
}
