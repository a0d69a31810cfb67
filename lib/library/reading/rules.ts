/** How many of the pages that say the words are listed. */
export const mostPagesListed = 50;

// A line that ends far before the others ends its paragraph, when it ends a sentence as well.
const shortLine = 0.75;
// A heading, a date or an address line ends where more words had room, and what follows does not begin in lower case.
const headingLine = 0.7;
const endOfSentence = /[.!?:;…؟؛。！？][)"'»”’]*$/u;
// 12. · (a) · 3) · • · – : what counts or lists begins a line of its own.
const beginsItem = /^(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]|[•·▪◦‣*–—-])\s/iu;

/**
 * The paragraphs of a page of which a PDF tells the lines alone: joined where a line was broken for want of room, apart
 * where there is an empty line, where a short line ends a sentence or is a heading, and before what is numbered.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map(cleaned);
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  const longest = Math.max(...lengths);
  // Of columns under a wide title, the column is the measure.
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
  const paragraphs: string[] = [];
  let open = "";
  const close = () => {
    if (open !== "") paragraphs.push(open);
    open = "";
  };
  for (const [index, line] of lines.entries()) {
    if (line === "" || beginsItem.test(line)) close();
    if (line === "") continue;
    open = joined(open, line);
    if (line.length < longest * shortLine && endOfSentence.test(line)) close();
    else if (line.length < usual * headingLine && standsAlone(line, lines[index + 1])) close();
  }
  close();
  return paragraphs;
}

function standsAlone(line: string, next: string | undefined): boolean {
  return /[^\p{Pd}\u00ad,،、]$/u.test(line) && !/^\p{Ll}/u.test(next ?? "");
}

// PDFium writes a control character where a line breaks a word.
function cleaned(line: string): string {
  const whole = line.trim().replace(/[\p{Cc}\ufffe]$/u, "\u00ad");
  return whole.replace(/[\s\p{Cc}\ufffe]+/gu, " ").trim();
}

// preven-\ntion is one word; a name like Asia-\nPacific keeps its hyphen.
function joined(before: string, line: string): string {
  if (before === "") return line;
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + line;
  if (/\p{Ll}[-\u2010]$/u.test(before)) return /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : before + line;
  // Chinese writes no spaces.
  const apart = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(line) ? "" : " ";
  return before + apart + line;
}
