/** A bar in a table's cell, as long as its share of the most; the cell beside it says the number. */
export function Bar({ share, rightToLeft = false }: { share: number; rightToLeft?: boolean }) {
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg width="100%" height="14" aria-hidden="true" className="block min-w-24">
      <rect width="100%" height="14" className="fill-tint" />
      <rect x={rightToLeft ? `${100 - width}%` : 0} width={`${width}%`} height="14" className="fill-ink" />
    </svg>
  );
}
