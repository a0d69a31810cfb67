import type { z } from "zod";
import { resendTo } from "@/lib/accounts/representatives/commands";
import { record } from "@/lib/audit/record";
import { createLink } from "@/lib/auth/mailed-links";
import type { Admin } from "@/lib/auth/viewer";
import { isTaken, transaction } from "@/lib/db/transaction";
import { fail, ok, type Result } from "@/lib/result";
import type { colleagueSchema } from "./schema";

/** Invites somebody to the secretariat. An account that acts for an organization cannot become one of the secretariat. */
export function inviteColleague(
  admin: Admin,
  { name, email, language }: z.output<typeof colleagueSchema>,
): Promise<Result<{ id: string }>> {
  const invited = transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email } })) return fail("email-taken", { field: "email" });
    const { id } = await tx.user.create({ data: { name, email, locale: language, role: "ADMIN" } });
    await resendTo(tx, id);
    await record(tx, {
      type: "user.invited",
      actor: admin,
      subject: { type: "user", id, name },
      change: { role: { after: "ADMIN" } },
    });
    return ok({ id });
  });
  return invited.catch((error: unknown) => {
    if (isTaken(error)) return fail("email-taken", { field: "email" });
    throw error;
  });
}

/**
 * While nobody of the secretariat can sign in: makes the account of the first, and gives the token of the link that
 * opens it once. It is for the server's own output, no mail carries it. Null when there is somebody already.
 */
export function inviteFirstAdmin(email: string): Promise<Result<{ token: string } | null>> {
  return transaction(async (tx) => {
    // Two replicas that start at once make one account.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('first-admin'))`;
    if ((await tx.user.count({ where: { role: "ADMIN", passwordHash: { not: null } } })) > 0) return ok(null);
    const known = await tx.user.findUnique({ where: { email } });
    if (known && known.role !== "ADMIN") return fail("email-taken", { field: "email" });
    const { id, name } =
      known ?? (await tx.user.create({ data: { email, name: email.replace(/@.*/, ""), role: "ADMIN" } }));
    const actor = { kind: "system", name: "first start" } as const;
    await record(tx, {
      type: "user.invited",
      actor,
      subject: { type: "user", id, name },
      change: { role: { after: "ADMIN" } },
    });
    return ok({ token: await createLink(tx, { purpose: "INVITATION", userId: id }) });
  });
}
