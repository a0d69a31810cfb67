import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { journalOf } from "../books/queries";
import { completed, disputed, refunded } from "../testing/events";
import { admin, keptOrder, openAppeal } from "../testing/stage";
import { receive } from "../webhooks";
import { bookSums, recurringByMonth } from "./queries";
import { readPeriod, totalsBy } from "./rules";

const december = readPeriod("2013-12-01", "2013-12-31", new Date());
let appealId: string;
beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

async function give(amount: number, currency = "USD") {
  const kept = await keptOrder(appealId, { amount, currency });
  await receive(completed(kept));
  return kept;
}

async function linesOf(period = december, viewer: Parameters<typeof journalOf>[0] = admin) {
  const lines = [];
  for await (const line of journalOf(viewer, period)) lines.push(line);
  return lines;
}

describe("a report", () => {
  it("sums what the books hold, as the gifts say it too", async () => {
    const [first, second] = [await give(5_000), await give(3_000)];
    await give(1_000, "JPY");
    await receive(refunded(first, { amount: 2_000 }));
    await receive(disputed(second, "needs_response"));
    const sums = await bookSums(admin, december, "en");
    expect(Object.fromEntries(totalsBy(sums, ({ currency }) => currency))).toEqual({
      JPY: { gifts: 1, received: 1_000, returned: 0, disputed: 0, fees: 0, kept: 1_000 },
      USD: { gifts: 2, received: 8_000, returned: 2_000, disputed: 3_000, fees: 0, kept: 3_000 },
    });
    expect(new Set(sums.map(({ appeal, month }) => `${month} ${appeal}`))).toEqual(new Set(["2013-12 A promise"]));
    const { _sum } = await db.donation.aggregate({ where: { currency: "USD" }, _sum: { amount: true } });
    expect(_sum.amount).toBe(8_000);
  });

  it("sums by where the gifts are to work, and what went back with it", async () => {
    const [africa] = [await give(5_000), await give(3_000)];
    await db.donation.update({ where: { id: africa.id }, data: { designation: "AFRICA" } });
    await receive(refunded(africa, { amount: 2_000 }));
    const sums = totalsBy(await bookSums(admin, december, "en"), ({ designation }) => designation);
    expect([...sums].map(([name, { gifts, kept }]) => [name, gifts, kept]).sort()).toEqual([
      ["AFRICA", 1, 3_000],
      ["NEEDED", 1, 3_000],
    ]);
  });

  it("knows only its period", async () => {
    await give(5_000);
    expect(await bookSums(admin, readPeriod("2013-11-01", "2013-11-30", new Date()), "en")).toEqual([]);
    expect(await linesOf(readPeriod("2014-01-01", "2014-12-31", new Date()))).toEqual([]);
  });

  it("is for the secretariat alone", async () => {
    await give(5_000);
    expect(await bookSums(visitor, december, "en")).toEqual([]);
    expect(await recurringByMonth(visitor, december)).toEqual([]);
    expect(await linesOf(december, visitor)).toEqual([]);
  });

  it("counts recurring gifts that began, ended and stood, by month", async () => {
    const gift = { interval: "MONTH", amount: 500, currency: "USD", appealId } as const;
    const at = (text: string) => new Date(`${text}T12:00:00Z`);
    await db.recurringDonation.createMany({
      data: [
        { ...gift, status: "ACTIVE", startedAt: at("2013-10-31") },
        { ...gift, status: "ENDED", startedAt: at("2013-11-30"), endedAt: at("2013-12-01") },
        { ...gift, status: "ENDED", startedAt: at("2013-11-01"), endedAt: at("2013-11-30") },
        { ...gift, status: "STARTED" },
      ],
    });
    expect(await recurringByMonth(admin, readPeriod("2013-10-15", "2013-12-15", new Date()))).toEqual([
      { month: "2013-10", begun: 1, ended: 0, standing: 1 },
      { month: "2013-11", begun: 2, ended: 1, standing: 2 },
      { month: "2013-12", begun: 0, ended: 1, standing: 1 },
    ]);
  });
});

it("the journal of a period is read in pieces, whole and in order, and balances", async () => {
  await db.$executeRaw`
    WITH entries AS (
      INSERT INTO "JournalEntry" (cause, kind, size, "happenedAt")
      SELECT 'test:' || n, 'GIFT', 2, '2013-12-05T00:00:00Z'::timestamptz + (n / 7) * interval '1 minute'
      FROM generate_series(1, 1203) AS n RETURNING id
    )
    INSERT INTO "JournalLine" ("entryId", position, account, amount, currency)
    SELECT id, side, CASE side WHEN 0 THEN 'CLEARING' ELSE 'GIFTS' END::"BookAccount", 100 - 200 * side, 'USD'
    FROM entries, generate_series(0, 1) AS side`;
  const lines = await linesOf();
  expect(lines).toHaveLength(2406);
  expect(new Set(lines.map(({ entryId }) => entryId)).size).toBe(1203);
  expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
  const times = lines.map(({ entry }) => entry.happenedAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
