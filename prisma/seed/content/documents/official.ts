/** The six official languages of the United Nations. */
export const official = ["ar", "zh", "en", "fr", "ru", "es"];

// The official languages of the European Union when the document was adopted.
export const unionOf2005 = "cs da de el en es et fi fr hu it lt lv mt nl pl pt sk sl sv".split(" ");
export const unionOf2013 = [...unionOf2005, "bg", "ro"];

const unSymbol = /^(A|S)\//;

/** Where the official text is found by its symbol; only the United Nations' own symbols have an address there. */
export function officialLink(symbols: readonly string[], language: string): string | undefined {
  const symbol = symbols.find((one) => unSymbol.test(one));
  return symbol && `https://undocs.org/${language}/${symbol.replaceAll(" ", "")}`;
}
