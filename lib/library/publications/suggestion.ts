import { plainText } from "@/lib/pdf/plain-text";
import { splitSymbols } from "../search/symbols";

/** What the text of a file says about itself, as far as a machine can tell. */
export type Suggestion = {
  readonly title?: string;
  readonly language?: string;
  readonly date?: string;
  readonly symbol?: string;
};

type Content = { readonly title?: string; readonly pages: readonly string[] };

/** Reads title, language, date and symbol from the first pages: offered to the member, never taken as true. */
export function suggestionFrom({ title, pages }: Content): Suggestion {
  const first = pages[0] ?? "";
  const language = languageOf(pages.slice(0, 5).join(" "));
  const found = { title: titleOf(title, first), language, date: dateIn(first), symbol: symbolIn(first) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

// Word processors put file names and "untitled" into the title of a PDF.
function titleOf(stated: string | undefined, firstPage: string): string | undefined {
  const clean = stated?.trim() ?? "";
  if (clean.length >= 8 && !/\.(docx?|pdf|indd|odt)$|^(microsoft|untitled|document)/i.test(clean))
    return plainText(clean.slice(0, 300));
  const line = firstPage
    .split("\n")
    .map((text) => text.trim())
    .find((text) => text.length >= 12);
  return line && plainText(line.slice(0, 300));
}

const common: Record<string, readonly string[]> = {
  en: ["the", "and", "of", "to", "that", "with", "for", "was"],
  fr: ["les", "des", "et", "que", "dans", "pour", "une", "sont"],
  es: ["los", "las", "que", "para", "una", "del", "por", "con"],
  pt: ["os", "das", "não", "uma", "para", "com", "dos", "são"],
};

/** The language of a text: by its script, and for Latin letters by its most frequent small words. */
export function languageOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  const share = (script: RegExp) => (text.match(script)?.length ?? 0) / letters;
  if (share(/\p{Script=Arabic}/gu) > 0.5) return "ar";
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return "ru";
  if (share(/\p{Script=Han}/gu) > 0.4) return "zh";
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(common).map(([language, small]) => ({
    language,
    score: words.filter((word) => small.includes(word)).length,
  }));
  const best = scores.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= words.length * 0.04 ? best.language : undefined;
}

const months: Record<string, number> = Object.fromEntries(
  [
    ["january", "janvier", "enero", "يناير"],
    ["february", "février", "febrero", "فبراير"],
    ["march", "mars", "marzo", "مارس"],
    ["april", "avril", "abril", "أبريل"],
    ["may", "mai", "mayo", "مايو"],
    ["june", "juin", "junio", "يونيو"],
    ["july", "juillet", "julio", "يوليو"],
    ["august", "août", "agosto", "أغسطس"],
    ["september", "septembre", "septiembre", "سبتمبر"],
    ["october", "octobre", "octubre", "أكتوبر"],
    ["november", "novembre", "noviembre", "نوفمبر"],
    ["december", "décembre", "diciembre", "ديسمبر"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const written = new RegExp(
  `(?:(\\d{1,2})(?:er)?\\s+(?:de\\s+)?)?(?:[\\p{L}]+ ?/ ?)?(${Object.keys(months).join("|")})\\s+(?:de\\s+)?(\\d{4})`,
  "iu",
);

/** The first date a page names, as precise as it is: 2013-03-18, 2013-03. */
export function dateIn(text: string): string | undefined {
  const iso = /\b((?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)\b/.exec(text)?.[1];
  if (iso) return iso;
  const [, day, name = "", year] = written.exec(text) ?? [];
  const month = months[name.toLowerCase()];
  if (!month || !year) return undefined;
  const parts = [year, String(month).padStart(2, "0"), ...(day && Number(day) <= 31 ? [day.padStart(2, "0")] : [])];
  return parts.join("-");
}

function symbolIn(text: string): string | undefined {
  const symbol = /\b[AS]\/(?:RES\/)?(?:HRC\/)?\d[\d/]*(?:\s?\(\d{4}\))?/.exec(text)?.[0];
  return symbol && splitSymbols(symbol)[0];
}
