import { minutesFrom, now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { hashToken, randomToken } from "@/lib/ids";

type Subject =
  | { purpose: "INVITATION" | "RESET_PASSWORD"; userId: string }
  | { purpose: "APPLICATION"; applicationId: string }
  | { purpose: "DONOR"; donorId: string };
type Purpose = Subject["purpose"];

export const linkMinutes = 60;

/** A one-use link for a mail: returns the token, of which only the hash is kept. Older ones of the same purpose end. */
export async function createLink(tx: Tx, subject: Subject): Promise<string> {
  const token = randomToken();
  await tx.mailedLink.deleteMany({ where: { ...subject, usedAt: null } });
  await tx.mailedLink.create({
    data: { ...subject, tokenHash: hashToken(token), expiresAt: minutesFrom(now(), linkMinutes) },
  });
  return token;
}

/** Whom a link belongs to while it holds; looking uses nothing up. */
export async function findLink(tx: Pick<Tx, "mailedLink">, purpose: Purpose, token: string) {
  return tx.mailedLink.findFirst({
    where: { tokenHash: hashToken(token), purpose, usedAt: null, expiresAt: { gt: now() } },
  });
}

/** Uses a link up. Of two who come at once, one gets it. */
export async function useLink(tx: Tx, purpose: Purpose, token: string) {
  const link = await findLink(tx, purpose, token);
  if (!link) return null;
  const { count } = await tx.mailedLink.updateMany({ where: { id: link.id, usedAt: null }, data: { usedAt: now() } });
  return count === 1 ? link : null;
}
