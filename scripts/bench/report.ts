export type Figure = { name: string; measured: string; wanted: string; reached: boolean };

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0;
}

export function print(heading: string, figures: readonly Figure[]): void {
  console.log(`\n${heading}`);
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, measured, wanted, reached } of figures) {
    console.log(`${reached ? "✓" : "✗"} ${name.padEnd(width)}   ${measured}   (${wanted})`);
  }
}
