/** The months a statement covers, from the first of one to the first of the same a year later; both as UTC midnights. */
export type Period = { readonly from: Date; readonly to: Date };

/** The twelve months that begin with `month` (`2013-07`); null when that is no month. */
export function twelveMonths(month: string): Period | null {
  const [, year, number] = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (!year || !number) return null;
  const [y, m] = [Number(year), Number(number) - 1];
  return { from: new Date(Date.UTC(y, m)), to: new Date(Date.UTC(y + 1, m)) };
}

/** The last day a period counts. */
export function lastDay({ to }: Period): Date {
  return new Date(to.getTime() - 86_400_000);
}

export type PeriodChoices = {
  /** Calendar years as the month they begin with, newest first. */
  readonly years: readonly string[];
  /** Every other month that twelve months can begin with, newest first. */
  readonly months: readonly string[];
};

// Nobody reads through more months than these; older ones are still served when asked for.
const offeredMonths = 60;

/** The periods worth offering to who gave first at `first`: none of them is without a gift for its date alone. */
export function periodChoices(first: Date, today: Date): PeriodChoices {
  const begins = monthsBetween(new Date(Date.UTC(first.getUTCFullYear(), 0)), today).reverse();
  return {
    years: begins.filter((month) => month.endsWith("-01")),
    months: begins.filter((month) => !month.endsWith("-01")).slice(0, offeredMonths),
  };
}

function monthsBetween(from: Date, to: Date): string[] {
  const months: string[] = [];
  for (let at = from; at <= to; at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1)))
    months.push(at.toISOString().slice(0, 7));
  return months;
}
