import type { ReactNode } from "react";

const tones = {
  good: "border-good text-good",
  alert: "border-alert text-alert",
  plain: "border-ink text-ink",
} as const;

/** A message about what just happened or what needs doing; `alert` is read out at once. */
export function Notice({ tone = "plain", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <div role={tone === "alert" ? "alert" : "status"} className={`mb-6 border-s-4 bg-sheet px-4 py-3 ${tones[tone]}`}>
      {children}
    </div>
  );
}
