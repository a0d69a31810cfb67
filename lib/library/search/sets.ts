import { db } from "@/lib/db/client";

// A number is made of the values it stands for (`search_set`), so what it means never changes: it is asked once.
const known = new Map<string, readonly string[]>();
const mostKnown = 200_000;

/** The values that numbers of SearchSet stand for. */
export async function valuesOfSets(numbers: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const unknown = [...numbers].filter((number) => !known.has(number));
  if (known.size + unknown.length > mostKnown) known.clear();
  if (unknown.length > 0)
    for (const { number, values } of await db.$queryRaw<{ number: string; values: string[] }[]>`
      SELECT number::text, values FROM "SearchSet" WHERE number = ANY(${unknown}::bigint[])`)
      known.set(number, values);
  return known;
}
