import type { Segment } from "@/lib/library/search/extracts";

/** The stretch of a long text around its first marked word: what a list shows of it. */
export function passageOf(segments: readonly Segment[], length: number): Segment[] {
  const whole = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (whole <= length) return [...segments];
  const first = segments.findIndex(({ marked }) => marked);
  const before = segments.slice(0, Math.max(first, 0)).reduce((sum, { text }) => sum + text.length, 0);
  const start = Math.min(Math.max(0, before - length / 4), whole - length);
  const shown: Segment[] = [];
  let at = 0;
  for (const { text, marked } of segments) {
    const from = Math.max(0, start - at);
    const to = Math.min(text.length, start + length - at);
    at += text.length;
    if (from >= to) continue;
    // A word that is cut is left out; a marked one is never cut.
    const head = from > 0 && !marked ? text.slice(from, to).replace(/^\S*\s/, "") : text.slice(marked ? 0 : from, to);
    const tail = to < text.length && !marked ? head.replace(/\s\S*$/, "") : marked ? text : head;
    shown.push({ text: `${from > 0 ? "… " : ""}${tail}${to < text.length && !marked ? " …" : ""}`, marked });
  }
  return shown;
}
