import type { ReactNode } from "react";

const tones = {
  plain: "border-rule text-soft",
  good: "border-good text-good",
  alert: "border-alert text-alert",
  strong: "border-ink text-ink",
} as const;

export type TagTone = keyof typeof tones;

/** A state in a word. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-[3px] border px-1.5 py-0.5 text-[0.8125rem] leading-tight whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
