export const passwordLengths = { alone: 15, withSecondFactor: 8, longest: 128 } as const;

/** The shortest password a person may choose, in characters as people count them. */
export function shortestPassword(hasSecondFactor: boolean): number {
  return hasSecondFactor ? passwordLengths.withSecondFactor : passwordLengths.alone;
}

export function lengthOf(password: string): number {
  return [...password.normalize("NFC")].length;
}

/**
 * Whether a password is easy to guess: known from leaks, such a one repeated or padded, a run of few characters,
 * or made of the person's or organization's own words.
 */
export function isWeak(password: string, isKnown: (word: string) => boolean, ownWords: readonly string[]): boolean {
  const plain = fold(password);
  const core = plain.replace(/[\d\W_]+$/u, "").replace(/^[\d\W_]+/u, "");
  if (isKnown(plain) || (core !== "" && isKnown(core)) || isKnown(repeated(plain))) return true;
  if (new Set(plain).size < 5 || isRun(plain)) return true;
  return isMadeOf(plain, ownWords.flatMap(wordsOf));
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

// "passwordpassword" is "password".
function repeated(text: string): string {
  const once = /^(.+?)\1+$/u.exec(text);
  return once?.[1] ?? text;
}

// 123456789012345, abcdefghijklmno: each character follows the one before.
function isRun(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((character, index) => (character.codePointAt(0) ?? 0) - (text.codePointAt(index) ?? 0));
  const usual = steps.filter((step) => Math.abs(step) <= 1 || Math.abs(step) === 9).length;
  return text.length > 3 && usual >= steps.length * 0.8;
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);
}

// What is left when the own words and the padding are taken out must be a password in itself.
function isMadeOf(plain: string, words: readonly string[]): boolean {
  const rest = words.reduce((text, word) => text.replaceAll(word, ""), plain);
  return rest !== plain && rest.replace(/[\d\W_]/gu, "").length < 6;
}
