import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { canSeeBooks } from "../policy";
import { momentsOf, type Period } from "../reports/rules";

const whole = {
  lines: { orderBy: { position: "asc" } },
  donation: { select: { reference: true } },
  appeal: { select: { slug: true } },
} as const satisfies Prisma.JournalEntryInclude;

type Whole = Prisma.JournalEntryGetPayload<{ include: typeof whole }>;
/** A line of the journal with the entry it is of. */
export type JournalRow = Whole["lines"][number] & { readonly entry: Omit<Whole, "lines"> };

const atOnce = 500;

/** Every line booked in a period, oldest first, read in pieces so that it is never held whole. */
export async function* journalOf(viewer: Viewer, period: Period): AsyncIterable<JournalRow> {
  if (!canSeeBooks(viewer)) return;
  const { since, before } = momentsOf(period);
  let last: Whole | undefined;
  do {
    const entries: Whole[] = await db.journalEntry.findMany({
      where: { happenedAt: { gte: since, lt: before }, ...(last && after(last)) },
      include: whole,
      orderBy: [{ happenedAt: "asc" }, { id: "asc" }],
      take: atOnce,
    });
    for (const { lines, ...entry } of entries) yield* lines.map((line) => ({ ...line, entry }));
    last = entries.length === atOnce ? entries.at(-1) : undefined;
  } while (last);
}

function after({ happenedAt, id }: Whole): Prisma.JournalEntryWhereInput {
  return { OR: [{ happenedAt: { gt: happenedAt } }, { happenedAt, id: { gt: id } }] };
}
