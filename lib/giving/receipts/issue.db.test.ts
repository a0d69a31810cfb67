import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { typesetReceipt } from "@/lib/pdf/typeset";
import { keptOrder, openAppeal } from "../testing/stage";
import { issueReceipt, sheetOf, voidReceipt } from "./issue";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

it("numbers receipts without a gap, though some are issued at once and some never come to be", async () => {
  const orders = await Promise.all(Array.from({ length: 12 }, () => keptOrder(appealId)));
  await Promise.allSettled(
    orders.map(({ id }, n) =>
      transaction(async (tx) => {
        await issueReceipt(tx, id);
        if (n % 3 === 0) throw new Error("The payment was not kept after all");
      }),
    ),
  );
  const numbers = await db.receipt.findMany({ orderBy: { number: "asc" }, select: { number: true } });
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it("prints the same receipt as the same bytes, until it is voided", async () => {
  const { id } = await keptOrder(appealId);
  const issued = await transaction((tx) => issueReceipt(tx, id));
  const first = await typesetReceipt(sheetOf(issued));
  await db.appealText.updateMany({ data: { title: "Another title" } });
  await db.donation.updateMany({ data: { name: "Another name" } });
  const kept = await db.receipt.findUniqueOrThrow({ where: { id: issued.id } });
  expect(Buffer.from(await typesetReceipt(sheetOf(kept))).equals(Buffer.from(first))).toBe(true);

  await transaction((tx) => voidReceipt(tx, issued.id, "The gift was returned"));
  const voided = await db.receipt.findUniqueOrThrow({ where: { id: issued.id } });
  expect(sheetOf(voided).stamp).toBe("VOID");
});
