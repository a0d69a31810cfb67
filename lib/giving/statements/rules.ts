import { type Period, twelveMonths } from "../donors/rules";

/** The calendar year as the twelve months it has; null when that is no year of ours, or it is not over. */
export function finishedYear(year: number, today: Date): Period | null {
  const period = twelveMonths(`${year}-01`);
  return period && period.to <= today ? period : null;
}
