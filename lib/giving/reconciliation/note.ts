import { db } from "@/lib/db/client";
import { type Found, needsPerson } from "./rules";

/** A comparison under way: what its steps need to know, and where they say what they found. */
export type Comparison = {
  readonly runId: string;
  readonly since: Date;
  /** Stripe's word for what is told again, so that each comparison may tell of the same thing once. */
  readonly told: string;
  /** Counts something that was compared. */
  readonly compared: () => Promise<void>;
  /** Writes down what differed. What a person has looked at and closed is not said again. */
  readonly note: (found: Found) => Promise<void>;
};

const atOnce = 50;

/** `before` were compared before it had to begin again. */
export function comparison(runId: string, since: Date, before: number): Comparison & { readonly count: () => number } {
  let count = before;
  return {
    runId,
    since,
    told: `portal:${runId}`,
    count: () => count,
    async compared() {
      count += 1;
      if (count % atOnce === 0) await db.reconciliation.update({ where: { id: runId }, data: { compared: count } });
    },
    async note({ donationId = null, ...found }) {
      const { kind, subject } = found;
      const repaired = !needsPerson(kind);
      const closed = { kind, subject, closedAt: { not: null } };
      if (!repaired && (await db.drift.findFirst({ where: closed, select: { id: true } }))) return;
      await db.drift.createMany({ data: [{ runId, ...found, donationId, repaired }], skipDuplicates: true });
    },
  };
}
