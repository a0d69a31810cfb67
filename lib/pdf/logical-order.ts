const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;
const leftToRight = /(?!\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana})\p{L}/u;
// What PDFium takes for one piece: letters; figures with the signs that go with them; the rest.
const pieces = /\p{L}[\p{L}\p{M}]*|[\p{Nd}.,:/+#$%-]+|[^\p{L}\p{Nd}.,:/+#$%-]+/gu;

/**
 * PDFium reads Arabic rightly but, in a line it takes for right-to-left, sets the pieces of a Latin passage
 * in reverse (`/63/677A` for `A/63/677`). This puts each such passage back in order.
 * `everyLine`: the document says that it is read from right to left.
 */
export function logicalOrder(text: string, everyLine: boolean): string {
  return text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, "")
    .split(/\r\n|\n|\r/)
    .map((line) => (everyLine || readsRightToLeft(line) ? inOrder(line) : line))
    .join("\n");
}

function readsRightToLeft(line: string): boolean {
  const letters = Array.from(line);
  const right = letters.filter((letter) => rightToLeft.test(letter)).length;
  const left = letters.filter((letter) => leftToRight.test(letter)).length;
  return right > 0 && right >= left;
}

function inOrder(line: string): string {
  const ordered: string[] = [];
  let passage: string[] = [];
  const flush = () => {
    ordered.push(...turned(passage));
    passage = [];
  };
  for (const piece of line.match(pieces) ?? []) {
    if (!rightToLeft.test(piece)) {
      passage.push(piece);
      continue;
    }
    flush();
    ordered.push(piece);
  }
  flush();
  return ordered.join("");
}

// Only a passage with Latin letters was reversed; spaces at its ends belong to the Arabic around it.
function turned(passage: string[]): string[] {
  if (!passage.some((piece) => leftToRight.test(piece))) return passage;
  const isInner = (piece: string) => /[\p{L}\p{Nd}]/u.test(piece);
  const first = passage.findIndex(isInner);
  const last = passage.findLastIndex(isInner);
  return [...passage.slice(0, first), ...passage.slice(first, last + 1).reverse(), ...passage.slice(last + 1)];
}
