import type { ReactNode } from "react";

/** Labels with their values, as in a catalogue. Empty values are left out. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  const filled = items.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[minmax(8rem,auto)_1fr]">
      {filled.map(({ label, value }) => (
        <div key={label} className="border-t border-rule py-2.5 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
