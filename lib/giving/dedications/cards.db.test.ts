import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { startDonation } from "../commands";
import { donationSchema } from "../schema";
import { completed, refunded, settled } from "../testing/events";
import { keptOrder, openAppeal, order, request } from "../testing/stage";
import { receive } from "../webhooks";
import { stopCards } from "./commands";
import { sendCard } from "./send";
import { stopKey } from "./stop";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  shiftClock(0);
  appealId = (await openAppeal()).id;
});

const recipient = "leila@example.org";

async function dedicated({ to = recipient, sendOn = "2013-12-24" } = {}) {
  const kept = await keptOrder(appealId);
  const card = { create: { recipientName: "Leila", recipientEmail: to, sendOn: new Date(sendOn) } };
  await db.dedication.create({ data: { donationId: kept.id, kind: "MEMORY", honoree: "Samir Haddad", card } });
  return kept;
}

async function cardOf({ id: donationId }: { id: string }) {
  return (await db.dedicationCard.findUniqueOrThrow({ where: { donationId } })).status;
}

function jobs(task: string) {
  return db.$queryRaw<{ payload: Record<string, unknown>; run_at: Date }[]>`
    SELECT payload, j.run_at FROM graphile_worker._private_jobs j JOIN graphile_worker.jobs USING (id)
    WHERE task_identifier = ${task}`;
}
const mailsTo = async (address: string) =>
  (await jobs("send-mail")).map(({ payload }) => payload).filter(({ to }) => to === address);

describe("a card", () => {
  it("waits for the gift to settle, and then for its day", async () => {
    const gift = await dedicated({ sendOn: "2099-12-24" });
    await receive(completed(gift, { paid: false }));
    expect(await jobs("send-card")).toEqual([]);
    await receive(settled(gift));
    await receive(completed(gift));
    expect(await jobs("send-card")).toMatchObject([{ run_at: new Date("2099-12-24T08:00:00Z") }]);
    expect(await mailsTo(recipient)).toEqual([]);
  });

  it("is sent once, names no amount, and carries its stop link", async () => {
    const gift = await dedicated();
    await receive(completed(gift));
    await Promise.all([sendCard(gift.id), sendCard(gift.id)]);
    await sendCard(gift.id);
    const mails = await mailsTo(recipient);
    expect(mails).toHaveLength(1);
    const text = JSON.stringify(mails[0]);
    expect(text).toContain("Amina Donor has made a gift");
    expect(text).toContain("in memory of Samir Haddad");
    const link = `no-cards?card=${gift.id}&key=${stopKey(gift.id)}`;
    expect(text).toContain(link);
    // Ids and keys are drawn by lot: a sum may stand in one.
    const said = text.replaceAll(link, "").replaceAll(/[\da-f-]{36}/g, "");
    expect(said).not.toMatch(/50|USD|amina@/);
    expect(await cardOf(gift)).toBe("SENT");
  });

  it("is cancelled when the gift goes back before", async () => {
    const gift = await dedicated();
    await receive(completed(gift));
    await receive(refunded(gift));
    expect(await cardOf(gift)).toBe("CANCELLED");
    await sendCard(gift.id);
    expect(await mailsTo(recipient)).toEqual([]);
  });

  it("is not sent while a bank disputes the gift, even if nobody cancelled it", async () => {
    const gift = await dedicated();
    await receive(completed(gift));
    await db.donation.update({ where: { id: gift.id }, data: { status: "DISPUTED" } });
    await sendCard(gift.id);
    expect(await cardOf(gift)).toBe("CANCELLED");
  });

  it("names nobody who does not want to be named", async () => {
    const gift = await dedicated();
    await db.donation.update({ where: { id: gift.id }, data: { nameHidden: true } });
    await receive(completed(gift));
    await sendCard(gift.id);
    expect(JSON.stringify(await mailsTo(recipient))).not.toContain("Amina");
  });
});

describe("an inbox is no target", () => {
  it("gets three cards a week, however many gifts are paid for", async () => {
    const gifts = [];
    for (let n = 0; n < 5; n++) gifts.push(await dedicated({ to: n % 2 ? recipient : recipient.toUpperCase() }));
    for (const gift of gifts) await receive(completed(gift));
    for (const gift of gifts) await sendCard(gift.id);
    expect(await Promise.all(gifts.map(cardOf))).toEqual(["SENT", "SENT", "SENT", "WITHHELD", "WITHHELD"]);
  });

  it("gets none after its stop link was used, nor those that wait", async () => {
    const [first, waiting] = [await dedicated(), await dedicated()];
    await receive(completed(first));
    await sendCard(first.id);
    expect(await stopCards(visitor, { card: first.id, key: "forged" })).toMatchObject({ code: "link-expired" });
    expect(await stopCards(visitor, { card: waiting.id, key: stopKey(first.id) })).toMatchObject({
      code: "link-expired",
    });
    expect(await stopCards(visitor, { card: first.id, key: stopKey(first.id) })).toMatchObject({ ok: true });
    expect(await cardOf(waiting)).toBe("WITHHELD");
    const later = await dedicated({ to: "Leila@Example.org" });
    await receive(completed(later));
    await sendCard(later.id);
    expect(await cardOf(later)).toBe("WITHHELD");
    expect(await mailsTo(recipient)).toHaveLength(1);
  });

  it("is asked for ten times a day from one address at most", async () => {
    const wish = () =>
      order({
        dedication: "honour",
        honoree: "Samir",
        recipientName: "Leila",
        recipientEmail: recipient,
        cardOn: "2001-01-01",
      });
    expect(await startDonation(visitor, wish(), request)).toMatchObject({ code: "card-day-wrong", field: "cardOn" });
    const today = new Date().toISOString().slice(0, 10);
    const answers = [];
    for (let n = 0; n < 11; n++) answers.push(await startDonation(visitor, { ...wish(), cardOn: today }, request));
    expect(
      answers.map((answer) => !answer.ok && answer.code).filter((code) => code === "too-many-requests"),
    ).toHaveLength(1);
  });

  it("takes names, and no words that could sell something", () => {
    const form = {
      ...{ order: crypto.randomUUID(), appeal: "year-end", interval: "once", currency: "USD", amount: "25" },
      ...{ name: "Amina Donor", email: "amina@example.org" },
    };
    const card = { dedication: "honour", honoree: "Samir", recipientName: "Leila", recipientEmail: recipient };
    const wrong = (change: object) =>
      donationSchema.safeParse({ ...form, ...change }).error?.issues.map(({ path }) => path.join("."));
    expect(wrong(card)).toBeUndefined();
    expect(wrong({ ...card, honoree: "Win at casino.example" })).toEqual(["honoree"]);
    expect(wrong({ ...card, recipientName: "https://x.example" })).toEqual(["recipientName"]);
    expect(wrong({ ...card, name: "Go to www.x.example" })).toEqual(["name"]);
    expect(wrong({ ...card, organization: "Buy cheap-pills.example" })).toEqual(["organization"]);
    expect(wrong({ organization: "Buy cheap-pills.example" })).toBeUndefined();
    expect(wrong({ honoree: "Samir" })).toEqual(["dedication"]);
    expect(wrong({ recipientEmail: recipient })).toEqual(["dedication", "honoree", "recipientName"]);
    expect(wrong({ ...card, cardOn: "tomorrow" })).toEqual(["cardOn"]);
  });
});
