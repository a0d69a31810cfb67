import type { z } from "zod";
import { type AuditChange, record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { toMinor } from "@/lib/money";
import { purgePages } from "@/lib/pages/purge";
import { paths } from "@/lib/paths";
import { fail, ok, type Result } from "@/lib/result";
import { nextStates } from "./rules";
import type { appealSettingsSchema, appealStatusSchema, appealTextSchema, newAppealSchema } from "./schema";

type Input<Schema extends z.ZodType> = z.output<Schema>;
type Touched = { id: string };

export async function createAppeal(admin: Admin, input: Input<typeof newAppealSchema>): Promise<Result<Touched>> {
  const goal = toMinor(input.goal, input.currency);
  if (!goal) return fail("amount-invalid", { field: "goal" });
  try {
    return await transaction(async (tx) => {
      const { id } = await tx.appeal.create({
        data: { slug: input.slug, date: new Date(input.date), goal, currency: input.currency },
      });
      await record(tx, { type: "appeal.created", actor: admin, subject: { type: "appeal", id, name: input.slug } });
      return ok({ id });
    });
  } catch (error) {
    if (isTaken(error)) return fail("slug-taken", { field: "slug" });
    throw error;
  }
}

export async function saveAppealSettings(
  admin: Admin,
  input: Input<typeof appealSettingsSchema>,
): Promise<Result<Touched>> {
  const goal = toMinor(input.goal, input.currency);
  if (!goal) return fail("amount-invalid", { field: "goal" });
  const opensAt = input.opensAt ? new Date(input.opensAt) : null;
  const closesAt = input.closesAt ? new Date(input.closesAt) : null;
  if (opensAt && closesAt && opensAt >= closesAt) return fail("dates-reversed", { field: "closesAt" });
  try {
    return await edit(admin, input, "appeal.changed", (before) => ({
      slug: input.slug,
      date: new Date(input.date),
      opensAt,
      closesAt,
      goal,
      // What was given is counted in the appeal's currency: it stays once the appeal has been open.
      currency: before.status === "DRAFT" ? input.currency : before.currency,
    }));
  } catch (error) {
    if (isTaken(error)) return fail("slug-taken", { field: "slug" });
    throw error;
  }
}

export async function saveAppealText(
  admin: Admin,
  input: Input<typeof appealTextSchema>,
): Promise<Result<Touched & { language: string }>> {
  const { id, version, language, ...words } = input;
  return transaction(async (tx) => {
    const appeal = await takeVersion(tx, id, version);
    if (!appeal.ok) return appeal;
    const key = { appealId_locale: { appealId: id, locale: language } };
    const before = await tx.appealText.findUnique({ where: key });
    await tx.appealText.upsert({ where: key, create: { appealId: id, locale: language, ...words }, update: words });
    await changed(tx, admin, appeal.value, "appeal.text-changed", compare(before ?? {}, words));
    return ok({ id, language });
  });
}

/** Opens or closes an appeal. Only one is open: the database refuses a second, whoever is faster. */
export async function setAppealStatus(
  admin: Admin,
  { id, version, status }: Input<typeof appealStatusSchema>,
): Promise<Result<Touched & { status: string }>> {
  try {
    return await transaction(async (tx) => {
      const appeal = await takeVersion(tx, id, version);
      if (!appeal.ok) return appeal;
      if (!nextStates(appeal.value.status).includes(status)) return fail("changed-meanwhile");
      if (status === "OPEN" && (await tx.appealText.count({ where: { appealId: id } })) === 0)
        return fail("appeal-without-text");
      await tx.appeal.update({
        where: { id },
        data: { status, ...(status === "OPEN" && !appeal.value.opensAt && { opensAt: now() }) },
      });
      const change = { status: { before: appeal.value.status, after: status } };
      await changed(tx, admin, appeal.value, status === "OPEN" ? "appeal.opened" : "appeal.closed", change);
      return ok({ id, status });
    });
  } catch (error) {
    if (isTaken(error)) return fail("another-appeal-open");
    throw error;
  }
}

type Appeal = NonNullable<Awaited<ReturnType<Tx["appeal"]["findUnique"]>>>;

// Two people may edit at once: only the one who saw the latest version wins.
async function takeVersion(tx: Tx, id: string, version: number): Promise<Result<Appeal>> {
  const { count } = await tx.appeal.updateMany({ where: { id, version }, data: { version: { increment: 1 } } });
  const appeal = await tx.appeal.findUnique({ where: { id } });
  if (!appeal) return fail("not-found");
  return count === 1 ? ok(appeal) : fail("changed-meanwhile");
}

type Settings = Partial<Pick<Appeal, "slug" | "date" | "opensAt" | "closesAt" | "goal" | "currency">>;

function edit(
  admin: Admin,
  { id, version }: { id: string; version: number },
  type: string,
  settings: (before: Appeal) => Settings,
): Promise<Result<Touched>> {
  return transaction(async (tx) => {
    const appeal = await takeVersion(tx, id, version);
    if (!appeal.ok) return appeal;
    const data = settings(appeal.value);
    await tx.appeal.update({ where: { id }, data });
    await changed(tx, admin, appeal.value, type, compare(appeal.value, data));
    return ok({ id });
  });
}

/** Before and after of what really changed. */
export function compare(before: object, after: object): AuditChange {
  const old = before as Record<string, unknown>;
  const entries = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(old[name] ?? null) !== JSON.stringify(value ?? null),
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, { before: old[name] ?? null, after: value ?? null }]),
  );
}

/** The trace and the consequence of a change to an appeal. */
export async function changed(
  tx: Tx,
  admin: Admin,
  { id, slug }: Appeal,
  type: string,
  change: AuditChange,
): Promise<void> {
  await record(tx, { type, actor: admin, subject: { type: "appeal", id, name: slug }, change });
  await purgePages(tx, (locale) => [paths.home(locale), paths.appeals(locale), paths.appeal(locale, slug)]);
}
