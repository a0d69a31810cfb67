import type { DesignationName } from "../choices/rules";

/** What one donor gave in a year in a currency for one purpose. Minor units. */
export type GivenLine = {
  readonly year: number;
  readonly currency: string;
  readonly designation: DesignationName;
  readonly donor: string;
  readonly amount: number;
  /** Not to be read on the wall of supporters. */
  readonly unseen: boolean;
};

/** What went back to a donor, or what the payments of a donor cost, in a year. */
export type SumLine = {
  readonly year: number;
  readonly currency: string;
  /** Of the sum: a fee is taken in the currency in which Stripe settles. */
  readonly sumCurrency: string;
  readonly donor: string;
  readonly amount: number;
};

export type Part = {
  readonly designations: readonly DesignationName[];
  readonly amount: number;
  readonly donors: number;
};

/** A sum; `few` where it would tell what single people gave. */
export type Sum = { readonly currency: string; readonly amount: number } | "few";

export type Account = {
  readonly year: number;
  readonly currency: string;
  readonly received: number;
  readonly donors: number;
  readonly returned: Sum;
  readonly fees: readonly Sum[];
  /** What it was meant for. Together they are all that was received; empty where that cannot be told apart. */
  readonly parts: readonly Part[];
};

export type Accounts = {
  readonly accounts: readonly Account[];
  /** Years and currencies of which nothing can be told, as too few people gave. */
  readonly withheld: readonly { readonly year: number; readonly currency: string }[];
};

/** A sum of fewer people than this is not told. */
export const fewest = 5;

/**
 * The accounts of the years that have ended. No sum is of few people, nor is what remains when sums that are told, or
 * gifts that stand on the wall, are taken from it: what is too small is joined with others until it is not.
 */
export function accountsOf(
  given: readonly GivenLine[],
  returned: readonly SumLine[],
  fees: readonly SumLine[],
): Accounts {
  const keys = [...new Set(given.map(({ year, currency }) => `${year} ${currency}`))];
  const found = keys.map((key) => {
    const [year = "", currency = ""] = key.split(" ");
    const ofThis = (line: { year: number; currency: string }) => `${line.year} ${line.currency}` === key;
    const lines = given.filter(ofThis);
    return {
      ...{ year: Number(year), currency, tellable: isTellable(lines), donors: donorsOf(lines).size },
      received: totalOf(lines),
      returned: sumOf(returned.filter(ofThis), currency),
      fees: feesOf(fees.filter(ofThis)),
      parts: partsOf(lines),
    };
  });
  const sorted = found.sort((a, b) => b.year - a.year || b.donors - a.donors || (a.currency < b.currency ? -1 : 1));
  return {
    accounts: sorted.filter(({ tellable }) => tellable).map(({ tellable: _, ...account }) => account),
    withheld: sorted.filter(({ tellable }) => !tellable).map(({ year, currency }) => ({ year, currency })),
  };
}

function groupedBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

type Line = { readonly donor: string; readonly amount: number };

function donorsOf(lines: readonly Line[]): Set<string> {
  return new Set(lines.map(({ donor }) => donor));
}

function totalOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

// The gifts on the wall are known: what is not may be nobody's, or that of several.
function isTellable(lines: readonly GivenLine[]): boolean {
  const unseen = donorsOf(lines.filter((line) => line.unseen)).size;
  return donorsOf(lines).size >= fewest && (unseen === 0 || unseen >= fewest);
}

function partsOf(lines: readonly GivenLine[]): Part[] {
  const groups = [...groupedBy(lines, ({ designation }) => designation)]
    .map(([designation, own]) => ({ designations: [designation], lines: own }))
    .sort((a, b) => donorsOf(b.lines).size - donorsOf(a.lines).size);
  const told = groups.filter((group) => isTellable(group.lines));
  const joined = { designations: [] as DesignationName[], lines: [] as GivenLine[] };
  const join = (group: (typeof groups)[number]) => {
    joined.designations.push(...group.designations);
    joined.lines.push(...group.lines);
  };
  for (const group of groups) if (!told.includes(group)) join(group);
  // What is left over must not be one person's either: the smallest that could be told is joined to it.
  while (joined.lines.length > 0 && !isTellable(joined.lines)) {
    const smallest = told.pop();
    if (!smallest) return [];
    join(smallest);
  }
  const parts = joined.lines.length > 0 ? [...told, joined] : told;
  return parts.map(({ designations, lines: own }) => ({
    ...{ designations, amount: totalOf(own), donors: donorsOf(own).size },
  }));
}

function sumOf(lines: readonly SumLine[], currency: string): Sum {
  const donors = donorsOf(lines).size;
  return donors > 0 && donors < fewest ? "few" : { currency, amount: totalOf(lines) };
}

function feesOf(lines: readonly SumLine[]): Sum[] {
  return [...groupedBy(lines, ({ sumCurrency }) => sumCurrency)].map(([currency, own]) => sumOf(own, currency));
}
