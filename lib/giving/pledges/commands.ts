import { record } from "@/lib/audit/record";
import { takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import type { Admin, Viewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db/client";
import { isTaken, transaction } from "@/lib/db/transaction";
import { formatAmount } from "@/lib/i18n/format";
import { randomReference } from "@/lib/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { donationLimits } from "@/lib/money";
import { fail, ok, type Result } from "@/lib/result";
import { issueAcknowledgement, voidAcknowledgement } from "../receipts/issue";
import { mailPledge } from "./mail";
import { offeredMethods } from "./queries";
import { canBeKept, dueFor, pledgeDays, reminderDays } from "./rules";
import type { PledgeOrder } from "./schema";

/**
 * Keeps a promise to give, acknowledges it and mails how to pay. The same form sent twice is one pledge. Fails with too-many-requests,
 * appeal-closed, amount-too-small or amount-too-large.
 */
export async function makePledge(
  visitor: Viewer,
  order: PledgeOrder,
  request: Request,
): Promise<Result<{ reference: string; method: string }>> {
  if (!offeredMethods().includes(order.method)) return fail("form-invalid", { field: "method" });
  const idempotencyKey = `pledge:${order.order}`;
  const known = await db.pledge.findUnique({ where: { idempotencyKey } });
  if (known) return ok(known);
  const { min, max } = donationLimits(order.currency);
  const written = (amount: number) => formatAmount(amount, order.currency, request.locale, "whole");
  if (order.amount < min) return fail("amount-too-small", { field: "amount", values: { minimum: written(min) } });
  if (order.amount > max) return fail("amount-too-large", { field: "amount", values: { maximum: written(max) } });
  // Nobody's inbox is filled with promises that somebody else makes for them.
  for (const key of [request.device.address ?? "unknown", order.email.toLowerCase()]) {
    const limit = await takeOne("pledge", key);
    if (!limit.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(limit.retryAfter / 60) } });
  }
  try {
    return await transaction((tx) => keep(tx, visitor, { ...order, idempotencyKey }, request));
  } catch (error) {
    if (isTaken(error)) return ok(await db.pledge.findUniqueOrThrow({ where: { idempotencyKey } }));
    throw error;
  }
}

type NewPledge = PledgeOrder & { idempotencyKey: string };

async function keep(tx: Tx, visitor: Viewer, order: NewPledge, { locale }: Request) {
  const appeal = await tx.appeal.findFirst({ where: { slug: order.appeal, status: "OPEN" }, select: { id: true } });
  if (!appeal) return fail("appeal-closed");
  const { method, amount, currency, name, email, idempotencyKey } = order;
  const gift = { method, amount, currency, name, email, locale, idempotencyKey };
  const donor = await tx.donor.findUnique({ where: { email }, select: { id: true } });
  const whose = { appealId: appeal.id, donorId: donor?.id ?? null };
  const pledge = await tx.pledge.create({
    data: { ...gift, ...whose, reference: randomReference("P"), createdAt: now() },
  });
  await record(tx, {
    type: "pledge.made",
    actor: visitor,
    subject: { type: "pledge", id: pledge.id, name: pledge.reference },
    change: { amount: { after: amount }, currency: { after: currency }, method: { after: method } },
  });
  const receipt = await issueAcknowledgement(tx, pledge.id);
  await enqueue(tx, "send-receipt", { receiptId: receipt.id }, { key: `receipt:${receipt.id}` });
  return ok(pledge);
}

/** The secretariat knows that a pledge will not be kept; nothing is mailed. Fails with not-found. */
export function withdrawPledge(admin: Admin, { pledge: id }: { pledge: string }): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const { count } = await tx.pledge.updateMany({
      where: { id, status: "OPEN" },
      data: { status: "WITHDRAWN", closedAt: now() },
    });
    if (count === 0) return fail("not-found");
    const { reference: name } = await tx.pledge.findUniqueOrThrow({ where: { id }, select: { reference: true } });
    await record(tx, { type: "pledge.withdrawn", actor: admin, subject: { type: "pledge", id, name } });
    await voidAcknowledgement(tx, id, "The pledge was withdrawn", admin);
    return ok({ id });
  });
}

/** A gift has come that keeps a pledge, be it late or of another amount. False when there is no such pledge to keep. */
export async function keepPledge(tx: Tx, admin: Admin, reference: string, donationId: string): Promise<boolean> {
  const pledge = await tx.pledge.findUnique({ where: { reference: reference.trim().toUpperCase() } });
  if (!pledge || !canBeKept(pledge.status)) return false;
  const { count } = await tx.pledge.updateMany({
    where: { id: pledge.id, status: pledge.status },
    data: { status: "KEPT", donationId, closedAt: now() },
  });
  if (count === 0) return false;
  await record(tx, {
    type: "pledge.kept",
    actor: admin,
    subject: { type: "pledge", id: pledge.id, name: pledge.reference },
  });
  return true;
}

/** Reminds of open pledges and ends those that are over; each once, however often it is called. */
export async function tendPledges(): Promise<void> {
  const first = new Date(now().getTime() - Math.min(...reminderDays, pledgeDays) * 86_400_000);
  const open = await db.pledge.findMany({ where: { status: "OPEN", createdAt: { lte: first } }, select: { id: true } });
  for (const { id } of open) await transaction((tx) => tend(tx, id));
}

async function tend(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Pledge" WHERE id = ${id}::uuid FOR UPDATE`;
  const pledge = await tx.pledge.findUniqueOrThrow({ where: { id } });
  const due = pledge.status === "OPEN" ? dueFor(pledge, now()) : null;
  if (due === null) return;
  const isOver = due === "expiry";
  const changed = await tx.pledge.update({
    where: { id },
    data: isOver ? { status: "EXPIRED", closedAt: now() } : { reminders: { increment: 1 } },
  });
  const actor = { kind: "system", name: "pledges" } as const;
  await record(tx, {
    type: isOver ? "pledge.expired" : "pledge.reminded",
    actor,
    subject: { type: "pledge", id, name: pledge.reference },
  });
  if (isOver) await voidAcknowledgement(tx, id, "The pledge has expired", actor);
  await mailPledge(tx, changed, isOver ? "expired" : "reminder");
}
