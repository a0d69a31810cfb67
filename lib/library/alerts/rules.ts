/** How often a followed search is told of. */
export const frequencies = ["DAILY", "WEEKLY"] as const;

export type Frequency = (typeof frequencies)[number];

/** One mail names so many documents, and says how many more there are. */
export const mostListed = 25;

/** A search that was stopped can be followed again from its own page for so many days; then it is forgotten. */
export const stoppedDays = 30;

/** An address that was not confirmed is forgotten after so many hours. */
export const unconfirmedHours = 24;

const calmHour = 5;
const monday = 1;

/** The next moment after this one at which news go out: at five in the morning UTC, weekly on Mondays. */
export function nextDue(frequency: Frequency, after: Date): Date {
  const due = new Date(after);
  due.setUTCHours(calmHour, 0, 0, 0);
  while (due <= after || (frequency === "WEEKLY" && due.getUTCDay() !== monday)) due.setUTCDate(due.getUTCDate() + 1);
  return due;
}

/** The beginning of a text, cut between words. */
export function beginningOf(text: string, longest = 280): string {
  const whole = text.replaceAll(/\s+/g, " ").trim();
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  // Chinese has no spaces; half of a character that takes two places is none.
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
