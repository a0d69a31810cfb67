import { inLanguage } from "@/lib/appeals/rules";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { canSeeBooks } from "../policy";
import { type BookSum, momentsOf, type Period } from "./rules";

/** The books of a period, summed by month, appeal, designation, currency and account; appeals by their title. */
export async function bookSums(viewer: Viewer, period: Period, locale: Locale): Promise<BookSum[]> {
  if (!canSeeBooks(viewer)) return [];
  const { since, before } = momentsOf(period);
  const [sums, appeals] = await Promise.all([
    db.$queryRaw<(Omit<BookSum, "appeal"> & { appealId: string })[]>`
      SELECT to_char(e."happenedAt" AT TIME ZONE 'UTC', 'YYYY-MM') AS month, e."appealId",
             coalesce(d.designation, 'NEEDED')::text AS designation, l.currency::text, l.account::text, sum(l.amount)::float8 AS amount, count(*) FILTER (WHERE l.account = 'GIFTS')::int AS gifts
      FROM "JournalEntry" e JOIN "JournalLine" l ON l."entryId" = e.id
      LEFT JOIN "Donation" d ON d.id = e."donationId"
      WHERE e."happenedAt" >= ${since} AND e."happenedAt" < ${before} AND e."appealId" IS NOT NULL
        AND l.account IN ('GIFTS', 'REFUNDS', 'DISPUTES', 'FEES')
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3`,
    db.appeal.findMany({ select: { id: true, slug: true, texts: { select: { locale: true, title: true } } } }),
  ]);
  const titles = new Map(appeals.map(({ id, slug, texts }) => [id, inLanguage(texts, locale)?.title ?? slug]));
  return sums.map(({ appealId, ...sum }) => ({ ...sum, appeal: titles.get(appealId) ?? appealId }));
}

/** Recurring gifts of one month: how many began, how many ended, how many stood at its end. */
export type RecurringMonth = {
  readonly month: string;
  readonly begun: number;
  readonly ended: number;
  readonly standing: number;
};

/** Recurring gifts kept and lost, month by month of a period. */
export async function recurringByMonth(viewer: Viewer, period: Period): Promise<RecurringMonth[]> {
  if (!canSeeBooks(viewer)) return [];
  return db.$queryRaw<RecurringMonth[]>`
    SELECT to_char(first AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
           count(r.id) FILTER (WHERE r."startedAt" >= first AND r."startedAt" < next)::int AS begun,
           count(r.id) FILTER (WHERE r."endedAt" >= first AND r."endedAt" < next)::int AS ended,
           count(r.id) FILTER (WHERE r."startedAt" < next AND (r."endedAt" IS NULL OR r."endedAt" >= next))::int AS standing
    FROM generate_series(date_trunc('month', ${period.from}::timestamptz, 'UTC'), ${period.to}::timestamptz, '1 month') AS months(first)
    CROSS JOIN LATERAL (SELECT first + interval '1 month') AS following(next)
    LEFT JOIN "RecurringDonation" r ON r."startedAt" IS NOT NULL AND r."startedAt" < next
    GROUP BY first, next ORDER BY first`;
}
