import type { ReactNode } from "react";

/** Keeps a list of many choices from filling the page: it scrolls in itself. */
export function LongList({ children }: { children: ReactNode }) {
  return <div className="max-h-80 overflow-y-auto border border-rule bg-sheet px-4 py-3">{children}</div>;
}
