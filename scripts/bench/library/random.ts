/** A random number generator that gives the same numbers for the same seed (mulberry32). */
export type Random = () => number;

export function repeatable(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function whole(random: Random, below: number): number {
  return Math.floor(random() * below);
}

export function pick<T>(random: Random, values: readonly T[]): T {
  return values[whole(random, values.length)] as T;
}

/** One of several by weight: `[["en", 40], ["fr", 60]]`. */
export function weighted<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) if ((left -= weight) < 0) return value;
  return choices.at(-1)?.[0] as T;
}

/** A UUID, the same for the same numbers. */
export function uuid(random: Random): string {
  const hex = Array.from({ length: 8 }, () => whole(random, 65_536).toString(16).padStart(4, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The numbers below `size` in the order of chance, as many as are asked for, none twice. */
export function someBelow(random: Random, size: number, count: number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, size)) drawn.add(whole(random, size));
  return [...drawn];
}

/**
 * Draws ranks as words are spread in texts (Zipf and Mandelbrot): how often a word is met falls with its rank,
 * a little less steeply among the first.
 */
export function zipf(size: number, slots = 1 << 20): (random: Random) => number {
  const offset = 2.7;
  const weights = Float64Array.from({ length: size }, (_, rank) => 1 / (rank + offset));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // Looked up, not searched for: a corpus draws more than a hundred million words.
  const ranks = new Uint32Array(slots);
  let [rank, reached] = [0, weights[0] as number];
  for (let slot = 0; slot < slots; slot++) {
    while (reached < ((slot + 0.5) / slots) * sum && rank < size - 1) reached += weights[++rank] as number;
    ranks[slot] = rank;
  }
  return (random) => ranks[Math.floor(random() * slots)] as number;
}
