import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { purgePages } from "@/lib/pages/purge";
import { paths } from "@/lib/paths";
import { fail, ok, type Result } from "@/lib/result";
import { visibleTo } from "../policy";
import type { WallDecision } from "./schema";

/** Shows a message on the wall, or takes it down. Fails with not-found, or changed-meanwhile where it is so already. */
export async function decideWallMessage(admin: Admin, { donation: id, decision }: WallDecision): Promise<Result> {
  const status = decision === "show" ? "SHOWN" : "TAKEN_DOWN";
  return transaction(async (tx) => {
    const donation = await tx.donation.findFirst({
      where: { AND: [visibleTo(admin), { id }] },
      include: { wallMessage: true },
    });
    if (!donation?.wallMessage) return fail("not-found");
    const { count } = await tx.wallMessage.updateMany({
      where: { donationId: id, status: { not: status } },
      data: { status, decidedAt: now() },
    });
    if (count === 0) return fail("changed-meanwhile");
    await record(tx, {
      type: status === "SHOWN" ? "wall.shown" : "wall.taken-down",
      actor: admin,
      subject: { type: "donation", id, name: donation.reference },
      change: { status: { before: donation.wallMessage.status, after: status } },
    });
    await purgeWall(tx);
    return ok();
  });
}

/** Takes a name off the wall. Fails with not-found, or changed-meanwhile where it is hidden already. */
export async function hideWallName(admin: Admin, { donation: id }: { donation: string }): Promise<Result> {
  return transaction(async (tx) => {
    const donation = await tx.donation.findFirst({ where: { AND: [visibleTo(admin), { id }] } });
    if (!donation) return fail("not-found");
    const { count } = await tx.donation.updateMany({ where: { id, nameHidden: false }, data: { nameHidden: true } });
    if (count === 0) return fail("changed-meanwhile");
    await record(tx, {
      type: "wall.name-hidden",
      actor: admin,
      subject: { type: "donation", id, name: donation.reference },
    });
    await purgeWall(tx);
    return ok();
  });
}

function purgeWall(tx: Tx): Promise<void> {
  return purgePages(tx, (locale) => [paths.supporters(locale)]);
}
