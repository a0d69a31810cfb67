import { findLink } from "@/lib/auth/mailed-links";
import { db } from "@/lib/db/client";

/** What the page behind a link shows before anything is used up. */
export async function linkState(purpose: "RESET_PASSWORD" | "INVITATION", token: string | undefined) {
  const link = token ? await findLink(db, purpose, token) : null;
  const user = link?.userId ? await ownerOf(link.userId) : null;
  if (!user) return null;
  return {
    name: user.name,
    email: user.email,
    organization: user.representative?.organization.name ?? null,
    hasSecondFactor: user.totpConfirmedAt !== null,
  };
}

/** The person of a link, with the name of the organization they act for. */
export function ownerOf(userId: string) {
  return db.user.findUnique({
    where: { id: userId },
    include: { representative: { include: { organization: { select: { name: true } } } } },
  });
}
