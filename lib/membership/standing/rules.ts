import type { Standing } from "@/lib/membership/rules";

/** How a membership's status changes; a former member can be taken back. */
const changes = {
  suspend: { from: ["ACTIVE"], to: "SUSPENDED" },
  restore: { from: ["SUSPENDED", "FORMER"], to: "ACTIVE" },
  end: { from: ["ACTIVE", "SUSPENDED"], to: "FORMER" },
} as const satisfies Record<string, { from: readonly Standing[]; to: Standing }>;

export const standingChanges = ["suspend", "restore", "end"] as const;
export type StandingChange = (typeof standingChanges)[number];

export function from(change: StandingChange): Standing[] {
  return [...changes[change].from];
}

export function to(change: StandingChange): Standing {
  return changes[change].to;
}

/** What can be done with a membership in this status. */
export function changesOf(status: Standing): StandingChange[] {
  return standingChanges.filter((change) => from(change).includes(status));
}
