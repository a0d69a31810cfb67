import type { Segment } from "@/lib/library/search/extracts";

/** A text with the words that were searched for marked. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text never change places.
    marked ? <mark key={index}>{text}</mark> : text,
  );
}
