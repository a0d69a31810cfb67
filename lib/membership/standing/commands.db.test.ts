import { beforeEach, describe, expect, it } from "vitest";
import { createSession } from "@/lib/auth/sessions";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { transaction } from "@/lib/db/transaction";
import { organizationBySlug } from "@/lib/membership/organizations/queries";
import { anAdmin, anOrganization, anOwner, outbox, request } from "@/lib/membership/testing/people";
import { changeCategory, changeStanding } from "./commands";
import { findMember, memberHistory, memberList } from "./queries";

beforeEach(resetDatabase);

describe("a membership", () => {
  it("is suspended: gone from the public, its people told and signed out; and restored", async () => {
    const admin = await anAdmin();
    const { id: organizationId, slug } = await anOrganization();
    const owner = await anOwner(organizationId);
    await transaction((tx) => createSession(tx, { kind: "USER", userId: owner.userId, admin: false }, request.device));

    expect(await changeStanding(admin, { organizationId, change: "suspend", message: "Please call us" })).toMatchObject(
      { ok: true },
    );
    expect(await organizationBySlug(visitor, slug)).toBeNull();
    expect(await db.session.count()).toBe(0);
    expect(await outbox()).toEqual([
      expect.stringMatching(new RegExp(`^${owner.email}: The membership of .* is suspended$`)),
    ]);
    expect(await findMember(admin, organizationId)).toMatchObject({
      membership: { status: "SUSPENDED", statusNote: "Please call us" },
    });

    expect(await changeStanding(admin, { organizationId, change: "restore", message: "Thank you" })).toMatchObject({
      ok: true,
    });
    expect(await organizationBySlug(visitor, slug)).not.toBeNull();
    expect((await memberHistory(admin, organizationId)).map(({ type }) => type)).toEqual([
      "membership.restored",
      "membership.suspended",
    ]);
  });

  it("changes once when two admins act at the same instant", async () => {
    const [first, second] = [await anAdmin(), await anAdmin()];
    const { id: organizationId } = await anOrganization();
    const results = await Promise.all([
      changeStanding(first, { organizationId, change: "suspend", message: "A" }),
      changeStanding(second, { organizationId, change: "suspend", message: "B" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "standing-changed" });
  });

  it("changes its category, with before and after in the audit log", async () => {
    const admin = await anAdmin();
    const { id: organizationId } = await anOrganization();
    await changeCategory(admin, { organizationId, category: "SUPPORTER" });
    expect(await db.auditEvent.findFirst()).toMatchObject({
      change: { category: { before: "MEMBER", after: "SUPPORTER" } },
    });
  });

  it("is listed with filters, and an unknown one is not found", async () => {
    const admin = await anAdmin();
    await anOrganization({ name: "Lac" });
    await anOrganization({ status: "FORMER", listing: "SECRETARIAT" });
    const state = { page: 1, size: 25, sort: "name", descending: false, filters: {} } as const;
    expect(await memberList(admin, state)).toMatchObject({ total: 2 });
    expect(await memberList(admin, { ...state, filters: { status: "FORMER", listing: "SECRETARIAT" } })).toMatchObject({
      total: 1,
    });
    expect(await memberList(admin, { ...state, filters: { q: "lac" } })).toMatchObject({
      rows: [{ organization: { name: "Lac" } }],
    });
    expect(await findMember(admin, "not-an-id")).toBeNull();
  });
});
