import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { randomReference } from "@/lib/ids";
import { typesetReceipt } from "@/lib/pdf/typeset";
import { keptOrder, openAppeal } from "../testing/stage";
import { issueAcknowledgement, issueReceipt, sheetOf, voidReceipt } from "./issue";
import { receiptKinds } from "./rules";

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

async function inKindGift() {
  const { id } = await keptOrder(appealId);
  return db.donation.update({ where: { id }, data: { method: "IN_KIND", inKind: "Twelve computers" } });
}

function promised() {
  const order = { method: "CHEQUE", amount: 7_500, currency: "USD", name: "Amina Donor", email: "amina@example.org" };
  const key = randomReference("P");
  return db.pledge.create({ data: { ...order, method: "CHEQUE", appealId, reference: key, idempotencyKey: key } });
}

it("numbers each kind without a gap, none twice: forty of all kinds at once, every third taken back", async () => {
  const papers = await Promise.all(
    Array.from({ length: 40 }, async (_, n) => {
      const kind = receiptKinds[n % 4];
      if (kind === "PLEDGE") return { kind, id: (await promised()).id };
      return { kind, id: (kind === "IN_KIND" ? await inKindGift() : await keptOrder(appealId)).id };
    }),
  );
  const former = { id: null as never, numberedAs: "PLAIN", series: 2013, number: 1 } as const;
  const corrected = { name: "Amina Donor", locale: "en", kind: "US_TAX", replaces: former } as const;
  const ends = await Promise.allSettled(
    papers.map(({ kind, id }, n) =>
      transaction(async (tx) => {
        if (kind === "PLEDGE") await issueAcknowledgement(tx, id);
        else await issueReceipt(tx, id, undefined, kind === "US_TAX" ? corrected : undefined);
        if (n % 3 === 0) throw new Error("It was not kept after all");
      }),
    ),
  );
  expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(14);
  for (const [index, numberedAs] of receiptKinds.entries()) {
    const kept = await db.receipt.findMany({ where: { numberedAs }, orderBy: { number: "asc" } });
    const count = papers.filter((_, n) => n % 4 === index && n % 3 !== 0).length;
    expect(kept.map(({ kind, number }) => [kind, number])).toEqual(
      Array.from({ length: count }, (_, n) => [numberedAs, n + 1]),
    );
  }
});

it("stays as it was issued, and follows the one before it: the database refuses the rest", async () => {
  const [first, second] = [await keptOrder(appealId), await keptOrder(appealId)];
  const issued = await transaction((tx) => issueReceipt(tx, first.id));
  const { id, series, content } = issued;
  for (const change of [
    { number: 2 },
    { numberedAs: "US_TAX" },
    { series: 1999 },
    { content: {} },
    { issuedAt: new Date() },
  ])
    await expect(db.receipt.update({ where: { id }, data: change as object })).rejects.toThrow(/frozen/);
  const next = {
    series,
    kind: "PLAIN",
    numberedAs: "PLAIN",
    donationId: second.id,
    locale: "en",
    content: {},
  } as const;
  const add = (change: object) => db.receipt.create({ data: { ...next, number: 2, ...change } });
  await expect(add({ number: 3 })).rejects.toThrow(/follows none/);
  await expect(add({ number: 1 })).rejects.toThrow(/Unique constraint/);
  await expect(add({ kind: "US_TAX" })).rejects.toThrow(/is numbered as/);
  await expect(add({ kind: "PLEDGE", numberedAs: "PLEDGE", number: 1 })).rejects.toThrow(/of_one_thing/);
  await transaction((tx) => voidReceipt(tx, id, "The name is misspelt"));
  await expect(db.receipt.update({ where: { id }, data: { voidedAt: null, voidReason: null } })).rejects.toThrow(
    /frozen/,
  );
  expect(await db.receipt.findUniqueOrThrow({ where: { id } })).toMatchObject({ content, number: 1 });
});

it("of a gift in kind says what was given and that its donor states the value: no sum, no money", async () => {
  const { id } = await inKindGift();
  const sheet = sheetOf(await transaction((tx) => issueReceipt(tx, id)));
  expect(sheet).toMatchObject({
    ...{ number: expect.stringMatching(/^IK-/), title: "Receipt for a gift in kind" },
    ...{ amountLabel: "What was given", amount: "Twelve computers" },
  });
  expect(sheet.legal[0]).toMatch(/no money.*for the donor to state/s);
  expect(JSON.stringify(sheet)).not.toMatch(/50\.00|\$|USD|Amount received/);
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
