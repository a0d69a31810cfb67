import { plainText } from "@/lib/pdf/plain-text";
import { authorLimits, normalDoi } from "../duplicates/rules";
import { splitSymbols } from "../search/symbols";

/** Where in a file something was found. */
export type Origin = "properties" | "first-page" | "file-name" | "text";

/** What a file says about itself, as far as a machine can tell, and where it says so. */
export type Suggestion = {
  readonly title?: string;
  readonly language?: string;
  readonly date?: string;
  readonly symbol?: string;
  readonly doi?: string;
  readonly authors?: readonly string[];
  readonly origins?: Readonly<Partial<Record<Suggested, Origin>>>;
};

export type Suggested = "title" | "language" | "date" | "symbol" | "doi" | "authors";

type Content = { readonly title?: string; readonly pages: readonly string[] };
type Found = readonly [value: string | readonly string[] | undefined, origin: Origin];

/**
 * Reads title, language, date, symbol, DOI and authors from the properties, the first pages and the name of a file:
 * offered to the member, never taken as true. The authors in its properties were taken out when it was stored.
 */
export function suggestionFrom({ title, pages }: Content, fileName = ""): Suggestion {
  const first = pages[0] ?? "";
  const name = fileName.replace(/\.pdf$/i, "").replaceAll("_", " ");
  const all: Readonly<Record<Suggested, readonly Found[]>> = {
    title: [
      [statedTitle(title), "properties"],
      [firstLine(first), "first-page"],
      [nameAsTitle(name), "file-name"],
    ],
    language: [[languageOf(pages.slice(0, 5).join(" ")), "text"]],
    date: [
      [dateIn(first), "first-page"],
      [dateIn(name), "file-name"],
    ],
    symbol: [
      [symbolIn(first), "first-page"],
      // A name holds no strokes: S-RES-1674.
      [symbolIn(name.replaceAll("-", "/")), "file-name"],
    ],
    doi: [[doiIn(first), "first-page"]],
    authors: [[authorsIn(first), "first-page"]],
  };
  const chosen = Object.entries(all).flatMap(([field, found]) => {
    const one = found.find(([value]) => value !== undefined && value.length > 0);
    return one ? [{ field, value: one[0], origin: one[1] }] : [];
  });
  return {
    ...Object.fromEntries(chosen.map(({ field, value }) => [field, value])),
    origins: Object.fromEntries(chosen.map(({ field, origin }) => [field, origin])),
  };
}

// Word processors put file names and "untitled" into the title of a PDF.
function statedTitle(stated: string | undefined): string | undefined {
  const clean = stated?.trim() ?? "";
  const isTitle = clean.length >= 8 && !/\.(docx?|pdf|indd|odt)$|^(microsoft|untitled|document)/i.test(clean);
  return isTitle ? plainText(clean.slice(0, 300)) : undefined;
}

function firstLine(page: string): string | undefined {
  const line = page
    .split("\n")
    .map((text) => text.trim())
    .find((text) => text.length >= 12);
  return line && plainText(line.slice(0, 300));
}

function nameAsTitle(name: string): string | undefined {
  return name.trim().length >= 12 && /\p{L}{4}/u.test(name) ? name.trim().slice(0, 300) : undefined;
}

function doiIn(text: string): string | undefined {
  const found = /\b10\.\d{4,9}\/[^\s"<>]{1,200}/.exec(text)?.[0];
  return (found && normalDoi(found)) ?? undefined;
}

// "By Amina Diallo and Jean Okello", on a line of its own, in the ways of our languages.
const byline =
  /^\s*(?:by|par|por|authors?|auteure?s?|autore?s|بقلم|تأليف|إعداد|作者|авторы?)(?:\s*[:：]\s*|\s+)(.{3,200})$/iu;

function authorsIn(page: string): string[] | undefined {
  for (const line of page.split("\n").slice(0, 40)) {
    const names = byline.exec(line)?.[1]?.split(/\s*[,;،؛、]\s*|\s+(?:and|et|y|e|и|و)\s+|\s+&\s+/u) ?? [];
    if (names.length > 0 && names.length <= authorLimits.authors && names.every(isName)) return names.map(plainText);
  }
  return undefined;
}

// Two to five words, each with a capital where the script has them; Chinese names are written together.
function isName(text: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return true;
  const words = text.split(/\s+/);
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*$/u.test(word))
  );
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
