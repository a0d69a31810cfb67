/** Text colours from few to many, taken up by fill-current and bg-current. The palest still stands out from the land. */
export const shades = [
  "text-[color-mix(in_srgb,var(--ink)_42%,var(--paper))]",
  "text-[color-mix(in_srgb,var(--ink)_58%,var(--paper))]",
  "text-[color-mix(in_srgb,var(--ink)_76%,var(--paper))]",
  "text-ink",
] as const;

/** The shade of a count between one and the most there is. Counts of members are small and uneven: steps by ratio. */
export function shadeOf(count: number, most: number): string {
  const darkest = shades.length - 1;
  const step = most <= 1 ? darkest : Math.floor((Math.log(count) / Math.log(most)) * darkest);
  return shades[Math.min(Math.max(step, 0), darkest)] ?? "text-ink";
}
