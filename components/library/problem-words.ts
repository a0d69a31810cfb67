import type { Locale } from "@/lib/i18n/locales";
import type { imports } from "@/lib/i18n/messages/en/imports";
import { translator } from "@/lib/i18n/translator";

type Code = keyof (typeof imports)["problems"];

/** What to do about a problem: a file's own are worded where every refused file is. */
export function problemWords(locale: Locale, code: string): string {
  const t = translator(locale, "imports");
  if (t.has(`problems.${code as Code}`)) return t(`problems.${code as Code}`);
  const errors = translator(locale, "errors");
  return errors.has(code as "not-found") ? errors(code as "not-found") : code;
}
