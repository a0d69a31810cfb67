// All that XML 1.0 (section 2.2) does not know as a character; half a surrogate is one of them.
const noCharacter = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that XML has no way to write down. */
export function xmlText(text: string): string {
  return text.replace(noCharacter, "");
}
