/** The one place that reads the time, so that a test can move it. */
let offset = 0;

export function now(): Date {
  return new Date(Date.now() + offset);
}

export function minutesFrom(date: Date, minutes: number): Date {
  return new Date(date.getTime() + minutes * 60_000);
}

/** For tests: shifts the clock by this many milliseconds from the real time. */
export function shiftClock(milliseconds: number): void {
  offset = milliseconds;
}
