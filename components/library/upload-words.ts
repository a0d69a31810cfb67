import type { translator } from "@/lib/i18n/translator";

const names = [
  ...(["sending", "progress", "waiting", "paused", "finishing", "announced"] as const),
  ...(["pause", "resume", "give-up", "give-up-sure", "give-up-yes", "keep"] as const),
  ...(["begun", "again", "again-whole", "unreadable", "stopped", "broken"] as const),
] as const;

export type UploadWords = Readonly<Record<(typeof names)[number], string>>;

/** The words of sending, with their places still open: they are filled where it happens. */
export function uploadWords(t: ReturnType<typeof translator<"uploads">>): UploadWords {
  const open = { name: "{name}", percent: "{percent}", sent: "{sent}", total: "{total}" };
  return Object.fromEntries(names.map((name) => [name, t(name, open)])) as UploadWords;
}

/** Fills the places. Names are kept apart from the words around them, whatever their direction. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (_place, name: string) => `\u2068${values[name] ?? ""}\u2069`);
}
