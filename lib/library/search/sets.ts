import { db } from "@/lib/db/client";

// A number is made of the values it stands for (`search_set`), so what it means never changes: it is asked once.
const known = new Map<string, readonly string[]>();
const mostKnown = 200_000;

/** The values that numbers of SearchSet stand for. */
export async function valuesOfSets(numbers: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  // A map of its own: whoever forgets meanwhile takes nothing from it.
  const meant = new Map([...numbers].flatMap((number) => entryOf(number)));
  const unknown = [...numbers].filter((number) => !meant.has(number));
  if (unknown.length === 0) return meant;
  const rows = await db.$queryRaw<{ number: string; values: string[] }[]>`
    SELECT number::text, values FROM "SearchSet" WHERE number = ANY(${unknown}::bigint[])`;
  if (known.size + rows.length > mostKnown) known.clear();
  for (const { number, values } of rows) {
    meant.set(number, values);
    known.set(number, values);
  }
  return meant;
}

function entryOf(number: string): [string, readonly string[]][] {
  const values = known.get(number);
  return values ? [[number, values]] : [];
}
