import { minutesFrom, now } from "@/lib/clock";
import { hashToken, randomToken } from "@/lib/ids";
import type { Planting, Row } from "./planting";
import { type Asker, secretariat, type Thing } from "./readers";

type Known = Pick<Thing, "readers" | "named">;
type Seat = { readonly organizationId: string; readonly role: "OWNER" | "EDITOR" };
type Given = Known & {
  readonly role?: "REPRESENTATIVE" | "REVIEWER" | "ADMIN";
  readonly seat?: Seat;
  readonly secondFactor?: boolean;
};

/** A person with all that an account has, signed in here and elsewhere. */
export async function person(
  { plant }: Planting,
  name: Asker,
  { seat, role = "REPRESENTATIVE", secondFactor = role !== "REPRESENTATIVE", ...given }: Given,
): Promise<{ user: Row; cookie: string }> {
  const thing = { name: `the ${name}`, ...given };
  // One that is not confirmed would be shown to its person, to set it up with.
  const factor = secondFactor ? { totpConfirmedAt: now() } : { totpSecret: null };
  const user = await plant(thing, "User", { role, ...factor });
  const userId = user.id;
  if (seat) await plant(thing, "Representative", { userId, ...seat });
  await plant(thing, "RecoveryCode", { userId });
  await plant(thing, "MailedLink", { purpose: "RESET_PASSWORD", userId, expiresAt: minutesFrom(now(), 60) });

  const own = name === "suspended" ? [] : [name];
  const session = { name: `a session of ${thing.name}`, readers: [...new Set([...own, ...secretariat])], own };
  const token = randomToken();
  await plant(session, "Session", { kind: "USER", userId, ...lately(), tokenHash: hashToken(token) });
  await plant(session, "Session", { kind: "USER", userId, ...lately() });
  return { user, cookie: `session=${token}` };
}

/** Somebody who was mailed a link and has not followed it yet. */
export async function invited(
  { plant }: Planting,
  name: Asker,
  { seat, ...given }: Known & { readonly seat: Seat },
): Promise<string> {
  const thing = { name: `who is ${name}`, ...given };
  const user = await plant(thing, "User", { passwordHash: null, totpSecret: null });
  await plant(thing, "Representative", { userId: user.id, ...seat });
  const token = randomToken();
  await plant(thing, "MailedLink", {
    ...{ purpose: "INVITATION", userId: user.id, expiresAt: minutesFrom(now(), 60), tokenHash: hashToken(token) },
  });
  return token;
}

/** The times of a session that holds. */
export function lately() {
  return { authenticatedAt: now(), lastSeenAt: now(), expiresAt: minutesFrom(now(), 60) };
}
