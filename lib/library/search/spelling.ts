/** A word without case, accents and vowel marks, and with one form of each Arabic letter: `Génocides` is `genocides`. */
export function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}ـ]/gu, "")
    .toLowerCase();
}

/** How many letters must be put in, left out, changed or swapped with the next to turn one word into the other. */
export function edits(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let [before, last]: [number[], number[]] = [[], b.map((_, index) => index)];
  last.push(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
