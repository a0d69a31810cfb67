/** A random number generator that gives the same corpus every time (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const beginnings = [
  "pro",
  "re",
  "ob",
  "mar",
  "cen",
  "dis",
  "ver",
  "al",
  "tor",
  "san",
  "com",
  "gra",
  "hel",
  "in",
  "ord",
  "per",
  "qual",
  "sur",
  "tam",
  "vil",
];
const middles = [
  "ta",
  "ne",
  "ri",
  "lo",
  "mu",
  "sse",
  "cra",
  "den",
  "fo",
  "gi",
  "hu",
  "ja",
  "ke",
  "pli",
  "ro",
  "stu",
  "ve",
  "xi",
  "zo",
  "ble",
];
const ends = ["nt", "ck", "m", "rd", "l", "x", "sh", "t", "k", "n"];

/** The word of a rank: the first are met in most texts, the last in one or two. */
export function wordOf(rank: number): string {
  const at = (parts: readonly string[], index: number) => parts[index % parts.length] ?? "";
  return (
    at(beginnings, rank) +
    at(middles, Math.floor(rank / 20)) +
    at(middles, Math.floor(rank / 400) + 7) +
    at(ends, Math.floor(rank / 8_000))
  );
}

const vocabulary = 30_000;

/** Draws ranks as words are spread in real texts (Zipf): the tenth word is met a tenth as often as the first. */
export function zipf(random: () => number): () => number {
  const sums = new Float64Array(vocabulary);
  let sum = 0;
  for (let rank = 0; rank < vocabulary; rank++) {
    sum += 1 / (rank + 3);
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, vocabulary - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

export function text(words: number, draw: () => number): string {
  return Array.from({ length: words }, () => wordOf(draw())).join(" ");
}
