/** What Postgres can keep: no zero byte, and no half of a pair of surrogates, which its JSON refuses. */
export function plainText(text: string): string {
  return text.replaceAll("\0", "").replaceAll(/\p{Cs}/gu, "\uFFFD");
}
