import { keyedHash, randomToken } from "@/lib/ids";
import { type Asked, type Count, doubleClick, isoDay } from "./rules";

export type Tally = ReturnType<typeof openTally>;

/**
 * Counts in memory, until somebody writes it down. Who clicked is known for half a minute, as a hash under a salt that
 * leaves this process never. However much is asked for while nothing can be written, it holds `most` counts.
 */
export function openTally(most = 10_000, mostClicks = 50_000) {
  const salt = randomToken();
  // The last click of each, the oldest first.
  const clicks = new Map<string, number>();
  let counts = new Map<string, Count>();
  let taken: Count[] = [];
  let lost = 0;

  function isSecondClick(click: string, at: number): boolean {
    for (const [known, time] of clicks) {
      if (at - time < doubleClick && clicks.size <= mostClicks) break;
      clicks.delete(known);
    }
    const isKnown = clicks.delete(click);
    clicks.set(click, at);
    return isKnown;
  }

  function put(one: Count): void {
    const key = `${one.day} ${one.kind} ${one.by} ${one.name}`;
    const known = counts.get(key);
    if (!known && counts.size + taken.length >= most) lost += one.count;
    else counts.set(key, { ...one, count: one.count + (known?.count ?? 0) });
  }

  return {
    /** `who` tells two clicks of one reader from those of two. */
    add(asked: Asked, who: string, at: Date): void {
      if (isSecondClick(keyedHash(salt, `${asked.kind} ${asked.name} ${who}`), at.getTime())) return;
      put({ ...asked, day: isoDay(at), count: 1 });
    },
    /** All that was counted; it must be told what became of it before the next is taken. */
    take(): readonly Count[] {
      taken = [...counts.values()];
      counts = new Map();
      return taken;
    },
    written(): void {
      taken = [];
    },
    giveBack(): void {
      const back = taken;
      taken = [];
      for (const one of back) put(one);
    },
    /** How many were not counted for want of room, since this was last asked. */
    takeLost(): number {
      const before = lost;
      lost = 0;
      return before;
    },
  };
}
