/**
 * A symbol in the spelling of its body: `a63 677` is `A/63/677`, `s res 1674 (2006)` is `S/RES/1674 (2006)`.
 * What is no symbol of the United Nations is kept as typed; null for what looks like one and is none.
 */
export function canonicalSymbol(typed: string): string | null {
  const text = typed.normalize("NFKC").trim().replace(/\s+/g, " ");
  if (!looksUnitedNations(text)) return text;
  const upper = text.toUpperCase();
  const end = suffix.exec(upper);
  const base = spelled(end ? upper.slice(0, end.index) : upper);
  return base && `${base}${(end?.[0] ?? "").replace(/[\s./_-]*(ADD|CORR|REV)[\s./_-]*0*(\d+)/g, named)}`;
}

/** The symbols in a field: a dual symbol is two. The second is what could not be read. */
export function readSymbols(field: string): { symbols: string[]; wrong: string[] } {
  const typed = field
    .split(/\s*[–—;\n]\s*|\s*-\s*(?=[ase]\s*[\d/])/i)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = typed.map((part) => ({ part, symbol: canonicalSymbol(part) }));
  return {
    symbols: [...new Set(read.flatMap(({ symbol }) => symbol ?? []))],
    wrong: read.filter(({ symbol }) => symbol === null).map(({ part }) => part),
  };
}

// The General Assembly, the Security Council and the Economic and Social Council, however they are written.
function looksUnitedNations(text: string): boolean {
  return /^[ase]\s*\/|^[ase][\s._-]*\d|^[ase][\s._-]+(res|hrc|prst|pv|c|conf|es|cn|dec)[\s./_-]*\d|^a[\s._-]+hrc[\s._-]+res\b/i.test(
    text,
  );
}

const suffix = /(?:[\s./_-]+(?:ADD|CORR|REV)[\s./_-]*\d+)+$/;

function named(_: string, kind: string, number: string): string {
  return `/${kind.charAt(0)}${kind.slice(1).toLowerCase()}.${number}`;
}

const gap = "[\\s./_-]*";
const number = "0*([1-9]\\d{0,4})";
const session = "0*([1-9]\\d?|1\\d\\d)";
const year = "((?:19[4-9]|20\\d)\\d)";
const form = (...parts: string[]) => new RegExp(`^${parts.join(gap)}$`);

type Form = readonly [RegExp, (parts: string[]) => string];

// A/63/677 and A/59/2005; resolutions of today and, with a Roman session, of before 1976; meetings and drafts.
const forms: readonly Form[] = [
  [form("A", session, number), ([a, b]) => `A/${a}/${b}`],
  [form("A", "RES", session, number), ([a, b]) => `A/RES/${a}/${b}`],
  [form("A", "RES", number, "\\(?([IVXL]+)\\)?"), ([a, b]) => `A/RES/${a} (${b})`],
  [form("A", "(RES|DEC)", "(ES|S)", session, number), ([a, b, c, d]) => `A/${a}/${b}-${c}/${d}`],
  [form("A", "(ES|S)", session, number), ([a, b, c]) => `A/${a}-${b}/${c}`],
  [form("A", session, "(PV|L)", number), ([a, b, c]) => `A/${a}/${b}.${c}`],
  [form("A", "C", "([1-6])", session, number), ([a, b, c]) => `A/C.${a}/${b}/${c}`],
  [form("A", "C", "([1-6])", session, "(L|SR)", number), ([a, b, c, d]) => `A/C.${a}/${b}/${c}.${d}`],
  [form("A", "CONF", number, number), ([a, b]) => `A/CONF.${a}/${b}`],
  [form("A", "HRC", session, number), ([a, b]) => `A/HRC/${a}/${b}`],
  [form("A", "HRC", session, "L", number), ([a, b]) => `A/HRC/${a}/L.${b}`],
  [form("A", "HRC", "(RES|DEC)", session, number), ([a, b, c]) => `A/HRC/${a}/${b}/${c}`],
  [form("A", "HRC", "(RES|DEC)", "S", session, number), ([a, b, c]) => `A/HRC/${a}/S-${b}/${c}`],
  [form("A", "HRC", "S", session, number), ([a, b]) => `A/HRC/S-${a}/${b}`],
  [form("S", "RES", number, `\\(?${year}\\)?`), ([a, b]) => `S/RES/${a} (${b})`],
  [form("S", "RES", number), ([a]) => `S/RES/${a}`],
  [form("S", "PRST", year, number), ([a, b]) => `S/PRST/${a}/${b}`],
  [form("S", "PV", number), ([a]) => `S/PV.${a}`],
  [form("S", year, number), ([a, b]) => `S/${a}/${b}`],
  // Until 1993 the Council's documents were numbered without the year.
  [/^S[\s./_-]*(?!(?:19|20)\d\d$)0*([1-9]\d{0,4})$/, ([a]) => `S/${a}`],
  [form("E", year, number), ([a, b]) => `E/${a}/${b}`],
  [form("E", "RES", year, number), ([a, b]) => `E/RES/${a}/${b}`],
  [form("E", "CN", "([1-9]\\d?)", year, number), ([a, b, c]) => `E/CN.${a}/${b}/${c}`],
];

// Where figures touch, they are one number: only a sign tells a session from what follows.
function spelled(upper: string): string | null {
  const text = upper.trim().replace(/(\d)[\s./_-]+(?=\d)/g, "$1/");
  for (const [pattern, write] of forms) {
    const found = pattern.exec(text);
    if (found && !split(text, found)) return write(found.slice(1));
  }
  return null;
}

// The pattern may cut one number in two, as `A63677` into 63 and 677: that is a guess, not a symbol.
function split(text: string, found: RegExpExecArray): boolean {
  const groups = found
    .slice(1)
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  const runs = (text.match(/\d+/g) ?? []).map(Number);
  return groups.length !== runs.length || groups.some((one, index) => one !== runs[index]);
}
