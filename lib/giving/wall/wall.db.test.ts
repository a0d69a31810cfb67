import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { completed, invoiced, refunded } from "../testing/events";
import { admin, keptOrder, openAppeal } from "../testing/stage";
import { receive } from "../webhooks";
import { decideWallMessage, hideWallName } from "./commands";
import { listSupporters, listWall } from "./queries";

let appealId: string;

beforeEach(async () => {
  await resetDatabase();
  appealId = (await openAppeal()).id;
});

async function supporter(change: object = {}, message?: string) {
  const kept = await keptOrder(appealId);
  await db.donation.update({
    where: { id: kept.id },
    data: { ...change, ...(message && { wallMessage: { create: { text: message } } }) },
  });
  await receive(completed(kept));
  return kept;
}

const gift = { amount: 5_000, currency: "USD", interval: "ONCE" };

describe("the wall", () => {
  it("shows of each supporter what they let be seen, and nothing else", async () => {
    await supporter();
    await supporter({ nameHidden: true }, "Keep watching.");
    await supporter({ amountHidden: true, organization: "Lantern Trust" });
    await supporter({ nameHidden: true, amountHidden: true });
    const { supporters, unnamed } = await listSupporters();
    expect(supporters).toHaveLength(2);
    expect(supporters).toContainEqual({ name: "Amina Donor", gift, message: null });
    expect(supporters).toContainEqual({ name: "Lantern Trust", gift: null, message: null });
    expect(unnamed).toBe(2);
    expect(JSON.stringify(supporters)).not.toMatch(/example\.org|D-|Keep/);
  });

  it("shows a message when an admin has said so, until it is taken down", async () => {
    const { id } = await supporter({ nameHidden: true, amountHidden: true }, "Keep watching.");
    const decide = (decision: "show" | "take-down") => decideWallMessage(admin, { donation: id, decision });
    expect(await decide("show")).toMatchObject({ ok: true });
    expect(await decide("show")).toMatchObject({ code: "changed-meanwhile" });
    expect(await listSupporters()).toEqual({
      supporters: [{ name: null, gift: null, message: "Keep watching." }],
      unnamed: 0,
    });
    expect(await decide("take-down")).toMatchObject({ ok: true });
    expect(await listSupporters()).toEqual({ supporters: [], unnamed: 1 });
    expect(await db.auditEvent.count({ where: { type: { startsWith: "wall." } } })).toBe(2);
  });

  it("lists who has paid, until the money goes back, and a promise once", async () => {
    await keptOrder(appealId);
    const gone = await supporter();
    await receive(refunded(gone));
    const monthly = await keptOrder(appealId, { interval: "MONTH" });
    await receive(completed(monthly, { subscription: `sub_${monthly.id}`, invoice: "in_first" }));
    await receive(invoiced(monthly, { id: "in_first" }));
    await receive(invoiced(monthly, { first: false }));
    expect(await db.donation.count({ where: { status: "SUCCEEDED" } })).toBe(2);
    expect((await listSupporters()).supporters).toHaveLength(1);
  });

  it("loses a name that an admin hides", async () => {
    const { id } = await supporter();
    expect(await hideWallName(admin, { donation: id })).toMatchObject({ ok: true });
    expect(await hideWallName(admin, { donation: id })).toMatchObject({ code: "changed-meanwhile" });
    expect(await hideWallName(admin, { donation: crypto.randomUUID() })).toMatchObject({ code: "not-found" });
    expect((await listSupporters()).supporters).toEqual([]);
  });

  it("is the secretariat's to moderate, what nobody has read first", async () => {
    await supporter({}, "First.");
    await supporter();
    expect(await listWall(visitor)).toEqual([]);
    expect((await listWall(admin)).map(({ wallMessage }) => wallMessage?.status)).toEqual(["WAITING", undefined]);
  });
});
