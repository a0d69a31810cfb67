import type { z } from "zod";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { toMinor } from "@/lib/money";
import { fail, ok, type Result } from "@/lib/result";
import { changed, compare } from "../commands";
import { linkableDocument } from "../queries";
import type { achievementActSchema, achievementSchema, amountRemovalSchema, amountSchema } from "../schema";

type Input<Schema extends z.ZodType> = z.output<Schema>;
type Touched = { id: string };

/** Adds an achievement, or saves its words in one language and where it leads. */
export async function saveAchievement(admin: Admin, input: Input<typeof achievementSchema>): Promise<Result<Touched>> {
  const target = await targetOf(input.target);
  if (!target) return fail("target-unknown", { field: "target" });
  return transaction(async (tx) => {
    const appeal = await tx.appeal.findUnique({ where: { id: input.appealId } });
    if (!appeal) return fail("not-found");
    const achievementId = input.achievementId ?? (await addLast(tx, appeal.id));
    const { count } = await tx.achievement.updateMany({
      where: { id: achievementId, appealId: appeal.id },
      data: target,
    });
    if (count === 0) return fail("not-found");
    const key = { achievementId_locale: { achievementId, locale: input.language } };
    const words = { text: input.text, linkLabel: input.linkLabel };
    const before = await tx.achievementText.findUnique({ where: key });
    await tx.achievementText.upsert({
      where: key,
      create: { achievementId, locale: input.language, ...words },
      update: words,
    });
    await changed(tx, admin, appeal, "appeal.achievement-changed", compare(before ?? {}, words));
    return ok({ id: appeal.id });
  });
}

async function addLast(tx: Tx, appealId: string): Promise<string> {
  const { _max } = await tx.achievement.aggregate({ where: { appealId }, _max: { position: true } });
  const { id } = await tx.achievement.create({ data: { appealId, position: (_max.position ?? 0) + 1 } });
  return id;
}

async function targetOf(target: string) {
  if (target === "") return { documentId: null, path: null };
  if (/^\/[a-z0-9/-]*$/.test(target)) return { documentId: null, path: target };
  const document = await linkableDocument(target);
  return document && { documentId: document.id, path: null };
}

/** Moves an achievement up or down, or removes it with its words. */
export function actOnAchievement(
  admin: Admin,
  { appealId, achievementId, act }: Input<typeof achievementActSchema>,
): Promise<Result<Touched>> {
  return transaction(async (tx) => {
    const appeal = await tx.appeal.findUnique({
      where: { id: appealId },
      include: { achievements: { orderBy: { position: "asc" } } },
    });
    const ids = appeal?.achievements.map(({ id }) => id) ?? [];
    const index = ids.indexOf(achievementId);
    if (!appeal || index < 0) return fail("not-found");
    const order = ids.filter((id) => id !== achievementId);
    if (act === "remove") await tx.achievement.delete({ where: { id: achievementId } });
    else order.splice(Math.max(0, index + (act === "up" ? -1 : 1)), 0, achievementId);
    await renumber(tx, order);
    await changed(tx, admin, appeal, `appeal.achievement-${act === "remove" ? "removed" : "moved"}`, {});
    return ok({ id: appealId });
  });
}

// Positions are unique: they are first moved out of each other's way.
async function renumber(tx: Tx, order: readonly string[]): Promise<void> {
  for (const offset of [100_000, 0]) {
    for (const [index, id] of order.entries())
      await tx.achievement.update({ where: { id }, data: { position: offset + index + 1 } });
  }
}

export async function saveAmount(admin: Admin, input: Input<typeof amountSchema>): Promise<Result<Touched>> {
  const amount = toMinor(input.amount, input.currency);
  if (!amount) return fail("amount-invalid", { field: "amount" });
  return transaction(async (tx) => {
    const appeal = await tx.appeal.findUnique({ where: { id: input.appealId } });
    if (!appeal) return fail("not-found");
    const key = { appealId: appeal.id, currency: input.currency, amount };
    const before = await tx.suggestedAmount.findUnique({ where: { appealId_currency_amount: key } });
    const effect = { ...(before?.effect as object | undefined), [input.language]: input.effect };
    await tx.suggestedAmount.upsert({
      where: { appealId_currency_amount: key },
      create: { ...key, effect },
      update: { effect },
    });
    await changed(tx, admin, appeal, "appeal.amount-changed", compare({ effect: before?.effect }, { effect }));
    return ok({ id: appeal.id });
  });
}

export function removeAmount(
  admin: Admin,
  { appealId, amountId }: Input<typeof amountRemovalSchema>,
): Promise<Result<Touched>> {
  return transaction(async (tx) => {
    const appeal = await tx.appeal.findUnique({ where: { id: appealId } });
    const { count } = await tx.suggestedAmount.deleteMany({ where: { id: amountId, appealId } });
    if (!appeal || count === 0) return fail("not-found");
    await changed(tx, admin, appeal, "appeal.amount-removed", {});
    return ok({ id: appealId });
  });
}
