import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { typesetReceipt } from "@/lib/pdf/typeset";
import { ownGifts, ownReceipt } from "../donors/queries";
import { sendReceipt } from "../jobs";
import { donorOf, mails } from "../testing/donor";
import { completed, refunded } from "../testing/events";
import { admin, keptOrder, openAppeal } from "../testing/stage";
import { receive } from "../webhooks";
import { reissueReceipt } from "./commands";
import { sheetOf } from "./issue";

beforeEach(resetDatabase);

async function paid() {
  const order = await keptOrder((await openAppeal()).id);
  await receive(completed(order));
  return { order, receipt: await db.receipt.findFirstOrThrow() };
}

const right = { reason: "The name is misspelt", name: "Amina the Donor", locale: "en", kind: "PLAIN" } as const;

describe("a receipt that is wrong", () => {
  it("is voided with its reason, replaced under the next number, and the new one is sent", async () => {
    const { order, receipt } = await paid();
    const printed = Buffer.from(await typesetReceipt(sheetOf(receipt)));
    expect(await reissueReceipt(admin, { ...right, receipt: receipt.id })).toMatchObject({ ok: true });

    const [former, now] = await db.receipt.findMany({ orderBy: { number: "asc" } });
    if (!former || !now) throw new Error("There are not two");
    expect(former).toMatchObject({ number: 1, voidReason: "The name is misspelt", content: receipt.content });
    expect(now).toMatchObject({ number: 2, voidedAt: null, replacesId: former.id });
    const sheet = sheetOf(now);
    expect(sheet.greeting).toBe("Dear Amina the Donor,");
    expect(sheet.facts.map(({ value }) => value)).toContain(sheetOf(receipt).number);
    expect(sheetOf(former).stamp).toBe("VOID");
    expect(Buffer.from(await typesetReceipt(sheetOf(former))).equals(printed)).toBe(false);

    await sendReceipt(now.id, "once");
    expect((await mails()).at(-1)).toMatchObject({ subject: expect.stringContaining("Your corrected receipt") });
    expect(await db.auditEvent.findMany({ where: { subjectType: "receipt" }, orderBy: { id: "asc" } })).toMatchObject([
      { type: "receipt.issued", actorKind: "system" },
      { type: "receipt.voided", actorKind: "admin", change: { reason: { after: "The name is misspelt" } } },
      { type: "receipt.issued", actorKind: "admin" },
    ]);
    const donor = await donorOf(order.email);
    expect(await ownReceipt(donor, former.id)).toBeNull();
    expect(await ownGifts(donor, "en")).toMatchObject([{ receipt: { id: now.id } }]);
  });

  it("is replaced once for a double click, and by one of two people", async () => {
    const { receipt } = await paid();
    const wish = { ...right, receipt: receipt.id };
    const answers = await Promise.all([reissueReceipt(admin, wish), reissueReceipt(admin, wish)]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await db.receipt.count()).toBe(2);
    expect(await db.receipt.count({ where: { voidedAt: null } })).toBe(1);
  });

  it("is not replaced when the gift went back, nor for who may not, nor when there is none", async () => {
    const { order, receipt } = await paid();
    await receive(refunded(order));
    expect(await reissueReceipt(admin, { ...right, receipt: receipt.id })).toMatchObject({ code: "receipt-void" });
    const nobody = { ...right, receipt: crypto.randomUUID() };
    expect(await reissueReceipt(admin, nobody)).toMatchObject({ code: "not-found" });
    const stranger = { kind: "visitor" } as never;
    expect(await reissueReceipt(stranger, { ...right, receipt: receipt.id })).toMatchObject({ code: "not-found" });
  });

  it("can be an acknowledgement for United States tax, in another language", async () => {
    const { receipt } = await paid();
    await reissueReceipt(admin, { ...right, receipt: receipt.id, kind: "US_TAX", locale: "ar", name: "أمينة" });
    const issued = await db.receipt.findFirstOrThrow({ where: { voidedAt: null } });
    expect(issued).toMatchObject({ kind: "US_TAX", locale: "ar" });
    expect(sheetOf(issued)).toMatchObject({
      title: "إقرار باستلام تبرع",
      legal: [expect.stringContaining("170(f)(8)"), expect.any(String)],
    });
    expect(
      Buffer.from(await typesetReceipt(sheetOf(issued)))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });
});
