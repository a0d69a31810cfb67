/** The six official languages of the United Nations. */
export const official = ["ar", "zh", "en", "fr", "ru", "es"];

const unSymbol = /^(A|S)\//;

/** Where the official text is found by its symbol; only the United Nations' own symbols have an address there. */
export function officialLink(symbols: readonly string[], language: string): string | undefined {
  const symbol = symbols.find((one) => unSymbol.test(one));
  return symbol && `https://undocs.org/${language}/${symbol.replaceAll(" ", "")}`;
}
